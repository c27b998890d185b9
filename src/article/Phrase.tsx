import type { MouseEvent, ReactNode } from "react";
import { REPORT_FACTS } from "virtual:report-facts";
import { statementMessages } from "#statements/statements.messages.ts";
import { VerdictShape } from "#statements/Verdict.tsx";
import { sitePath } from "#url/site-path.ts";
import { PHRASE_TARGETS } from "./phrase-targets.ts";
import { useReport } from "./report-context.ts";
import styles from "./article.module.css";

interface PhraseProps {
  /** Id in the table of statements. */
  readonly statement: string;
  /** For the statements with figures: marked at all times. Default false: marked when all notes are on. */
  readonly loud?: boolean;
  readonly children: ReactNode;
}

/** A statement of the report, marked in the text: a link to its check that opens here and moves the charts. */
export function Phrase({ statement, loud = false, children }: PhraseProps) {
  const { language, open, onOpen, onPoint, mark, onShow } = useReport();
  const verdict = REPORT_FACTS.verdicts[statement];
  if (verdict === undefined) throw new Error(`the report marks ${statement}, which is no statement`);
  const target = PHRASE_TARGETS[statement];
  const word = statementMessages[language.locale].verdicts[verdict].word;
  const lit = target !== undefined && mark !== "" && mark === `${target.chart}:${target.words["focus"] ?? ""}`;
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(open === statement ? "" : statement);
    if (open !== statement) onShow(statement);
  };
  return (
    <a
      id={statement}
      className={styles.phrase}
      href={sitePath(language.locale, `check/${statement}/`)}
      data-statement={statement}
      data-loud={loud ? "" : undefined}
      data-chart={target?.chart}
      data-lit={lit ? "" : undefined}
      aria-expanded={open === statement}
      onClick={onClick}
      onMouseEnter={() => onPoint(statement)}
      onMouseLeave={() => onPoint("")}
      onFocus={() => onPoint(statement)}
      onBlur={() => onPoint("")}
    >
      {children}
      <span className={styles.mark}>
        {/* A word joiner: the shape never stands alone at the start of a line. */}
        {"\u2060"}
        <VerdictShape verdict={verdict} />
        <span className="visually-hidden"> ({word})</span>
      </span>
    </a>
  );
}
