import { Fragment, type ReactNode } from "react";
import type { Source } from "#data/record.ts";
import type { StatementRow } from "#data/statements/statements.table.ts";
import type { Language } from "#i18n/language.ts";
import { Evidence } from "./Evidence.tsx";
import { firstSentence } from "./first-sentence.ts";
import { inGroups } from "./evidence-groups.ts";
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
  // On its own page the answer stands first, in a sentence that can be taken away.
  const [answer, reasons] = Heading === "h1" ? firstSentence(statement.explanation) : [statement.explanation, ""];
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
      <p className={Heading === "h1" ? styles.paraphrase : undefined}>{answer}</p>
      {reasons !== "" && <p>{reasons}</p>}
      {children}
      <details className={styles.more} open={Heading === "h1"}>
        <summary>
          {messages.evidence} ({language.formats.number(statement.citations.length)})
        </summary>
        {inGroups(statement.id, statement.citations).map(({ group, citations }) => (
          <Fragment key={group ?? ""}>
            {group !== undefined && <p className={styles.claim}>{messages.evidenceGroups[group]}</p>}
            <Evidence citations={citations} sources={sources} language={language} />
          </Fragment>
        ))}
      </details>
    </div>
  );
}
