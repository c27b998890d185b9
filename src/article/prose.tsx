/** The small words of the report's prose: two voices besides ours, figures from the dataset, and what came after. */
import { REPORT_FACTS } from "virtual:report-facts";
import { articleMessages } from "./article.messages.ts";
import type { FigureId } from "./figures.ts";
import { useReport } from "./report-context.ts";
import type { NextId } from "./what-happened-next.ts";
import styles from "./article.module.css";

/** A speaker's own words: a fragment of at most eight, in quotation marks. */
export function Said({ children }: { readonly children: string }) {
  return <q className={styles.said}>{children}</q>;
}

interface PrintedProps {
  readonly children: string;
  /** Language of the words, where they stand as they were printed and that is not the page's. */
  readonly lang?: string;
}

/** The newspaper's own words: a fragment of at most eight, in quotation marks and its own typeface. */
export function Printed({ children, lang }: PrintedProps) {
  return (
    // The marks are those of the text around them.
    <q>{lang === undefined ? children : <bdi lang={lang}>{children}</bdi>}</q>
  );
}

/** A figure of the dataset as this language writes it. */
export function Fig({ id }: { readonly id: FigureId }) {
  const { language } = useReport();
  return <span className={styles.figure}>{REPORT_FACTS.figures[language.locale][id]}</span>;
}

/** What happened next, in sentences made from the data. */
export function Next({ ids }: { readonly ids: readonly NextId[] }) {
  const { language } = useReport();
  return (
    <p className={styles.next}>
      <strong>{articleMessages[language.locale].next}.</strong>{" "}
      {ids.map((id) => REPORT_FACTS.next[language.locale][id]).join(" ")}
    </p>
  );
}
