import type { ReactNode } from "react";
import { REPORT_FACTS } from "virtual:report-facts";
import { ChangesNote } from "./ChangesNote.tsx";
import { OpenNote } from "./OpenNote.tsx";
import { useReport } from "./report-context.ts";
import styles from "./article.module.css";

interface ParagraphProps {
  /** Number in the report, counted from its dateline. */
  readonly n: number;
  readonly children: ReactNode;
}

/** One paragraph of the report, retold, with the note of its open statement and the newspaper's changes below it. */
export function Paragraph({ n, children }: ParagraphProps) {
  const { language, state, open } = useReport();
  return (
    <div className={styles.paragraph} data-paragraph={n}>
      <p>
        <span className={styles.number} aria-hidden="true">
          {language.formats.number(n)}
        </span>
        {children}
      </p>
      {open !== "" && REPORT_FACTS.paragraphs[open] === n && <OpenNote statement={open} />}
      {state.changes && <ChangesNote paragraph={n} />}
    </div>
  );
}
