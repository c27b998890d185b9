import { Suspense } from "react";
import { SourceLink } from "#chart-parts/SourceLink.tsx";
import { VERDICTS } from "#data/verdicts.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useTables } from "#live/use-tables.ts";
import { statementMessages } from "#statements/statements.messages.ts";
import { Verdict } from "#statements/Verdict.tsx";
import { sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./check.module.css";
import page from "./shell.module.css";

/** The fact check: the scale, all statements in the report's order, the changes of wording, and context. */
export function CheckPage() {
  return (
    <Suspense>
      <Check />
    </Suspense>
  );
}

function Check() {
  const language = useLanguage();
  const { locale, formats } = language;
  const messages = statementMessages[locale];
  const { tables, sources } = useTables(["statements", "wording-changes", "context-notes"]);
  useHead({
    title: `${messages.check.title} · ${shellMessages[locale].siteName}`,
    description: messages.check.description,
  });
  return (
    <div className={page.text}>
      <h1>{messages.check.title}</h1>
      <p className={page.lead}>{messages.check.lead}</p>
      <section aria-labelledby="scale">
        <h2 id="scale">{messages.check.scale}</h2>
        <dl className={styles.scale}>
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <Verdict verdict={verdict} language={language} />{" "}
                {formats.number(tables.statements?.filter((one) => one.verdict === verdict).length ?? 0)}
              </dt>
              <dd>{messages.verdicts[verdict].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ol className={styles.list}>
        {(tables.statements ?? [])
          .toSorted((a, b) => a.paragraph - b.paragraph)
          .map((statement) => (
            <li key={statement.id} id={statement.id}>
              <span className={styles.place}>{messages.paragraph(formats.number(statement.paragraph))}</span>
              <a href={sitePath(locale, `check/${statement.id}/`)}>{statement.paraphrase}</a>
              <Verdict verdict={statement.verdict} language={language} />
            </li>
          ))}
      </ol>
      <section aria-labelledby="changes">
        <h2 id="changes">{messages.changesTitle}</h2>
        <p>{messages.changesLead}</p>
        <ol className={styles.changes}>
          {(tables["wording-changes"] ?? []).map((change) => (
            <li key={change.id} id={`change-${change.id}`}>
              <p>{change.change}</p>
              <p className={styles.soft}>{change.effect}</p>
              <p className={styles.soft}>
                {messages.agencyHad}: {change.agencyFragment === null ? messages.added : `“${change.agencyFragment}”`} ·{" "}
                {messages.reportHas}: {change.reportFragment === null ? messages.leftOut : `“${change.reportFragment}”`}
              </p>
              {change.citations.map((citation) => {
                const source = sources.get(citation.source);
                return source === undefined ? null : (
                  <p key={citation.source} className={styles.soft}>
                    <SourceLink source={source} language={language} />
                  </p>
                );
              })}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="context">
        <h2 id="context">{messages.contextTitle}</h2>
        <dl className={styles.context}>
          {(tables["context-notes"] ?? []).map((note) => (
            <div key={note.id}>
              <dt>{note.question}</dt>
              <dd>{note.answer}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
