import type { ReactNode } from "react";
import type { Source } from "#data/record.ts";
import type { StatementRow } from "#data/statements/statements.table.ts";
import type { Language } from "#i18n/language.ts";
import { Evidence } from "./Evidence.tsx";
import { statementMessages } from "./statements.messages.ts";
import { Verdict } from "./Verdict.tsx";
import styles from "./statements.module.css";

interface StatementNoteProps {
  readonly statement: StatementRow;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** Element of the paraphrase: a heading where it names its page or entry. */
  readonly heading?: "h1" | "h2" | "h3" | "p";
  /** Address that the paraphrase leads to; none where it stands on its own page. */
  readonly href?: string;
  /** What leads on: to the chart, to the report. */
  readonly children?: ReactNode;
}

/** One statement, checked: what is said, by whom, our verdict, why, and the evidence. */
export function StatementNote(props: StatementNoteProps) {
  const { statement, sources, language, heading: Heading = "p", href, children } = props;
  const messages = statementMessages[language.locale];
  return (
    <div className={styles.note}>
      {Heading === "h1" && <p className={styles.claim}>{messages.claim}</p>}
      <Heading className={styles.paraphrase}>
        {href === undefined ? statement.paraphrase : <a href={href}>{statement.paraphrase}</a>}
      </Heading>
      <p className={styles.facts}>
        <Verdict verdict={statement.verdict} language={language} />
        <span>
          {messages.kinds[statement.kind]} · {messages.paragraph(language.formats.number(statement.paragraph))} ·{" "}
          {messages.saidBy}: <bdi>{statement.saidBy}</bdi>
        </span>
      </p>
      <p className={styles.explanation}>{statement.explanation}</p>
      {children}
      <details className={styles.more} open={Heading === "h1"}>
        <summary>
          {messages.evidence} ({language.formats.number(statement.citations.length)})
        </summary>
        <Evidence citations={statement.citations} sources={sources} language={language} />
      </details>
    </div>
  );
}
