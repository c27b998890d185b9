import { Suspense } from "react";
import { PHRASE_TARGETS } from "#article/phrase-targets.ts";
import { SourceLink } from "#chart-parts/SourceLink.tsx";
import { QueryProblems } from "#chart-parts/QueryProblems.tsx";
import { chartTargetPath } from "#charts/chart-target.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useQuery } from "#live/use-query.ts";
import { useTables } from "#live/use-tables.ts";
import { CheckFilter } from "#statements/CheckFilter.tsx";
import { checkParams } from "#statements/check-params.ts";
import { filterStatements, inOrder } from "#statements/filter-statements.ts";
import { StatementNote } from "#statements/StatementNote.tsx";
import { statementMessages } from "#statements/statements.messages.ts";
import { WordingChange } from "#statements/WordingChange.tsx";
import { sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./check.module.css";
import page from "./shell.module.css";

/** The fact check: the scale, all statements in the report's order, the changes of wording, origins and context. */
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
  const { tables, sources } = useTables(["statements", "wording-changes", "paragraph-origins", "context-notes"]);
  const { state, problems, set, reset } = useQuery(checkParams, "check");
  const statements = inOrder(tables.statements ?? []);
  const filtered = filterStatements(statements, state);
  useHead({
    title: `${messages.check.title} · ${shellMessages[locale].siteName}`,
    description: messages.check.description,
  });
  const parts = [
    ["statements", messages.check.list],
    ["changes", messages.changesTitle],
    ["origins", messages.originsTitle],
    ["context", messages.contextTitle],
  ];
  return (
    <div className={page.text}>
      <h1>{messages.check.title}</h1>
      <p className={page.lead}>{messages.check.lead}</p>
      <nav className={page.parts} aria-label={messages.check.parts}>
        {parts.map(([id, label]) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
      <section className={styles.check} aria-labelledby="statements">
        <h2 id="statements" className={styles.listTitle}>
          {messages.check.list}
        </h2>
        <div className={styles.aside} role="group" aria-labelledby="scale">
          <h3 id="scale">
            <a href={`${sitePath(locale, "about/")}#verdicts`}>{messages.check.scale}</a>
          </h3>
          <p className={styles.soft}>{messages.check.scaleNote}</p>
          <CheckFilter
            state={state}
            filtered={filtered}
            all={statements.length}
            language={language}
            onChange={set}
            onReset={reset}
          />
        </div>
        <div className={styles.listBox} data-part="check">
          <QueryProblems problems={problems} language={language} onClean={reset} />
          <ol className={styles.list}>
            {statements.map((statement) => {
              const target = PHRASE_TARGETS[statement.id];
              return (
                <li key={statement.id} id={statement.id} data-out={filtered.shown.has(statement.id) ? undefined : ""}>
                  <StatementNote
                    statement={statement}
                    sources={sources}
                    language={language}
                    heading="h3"
                    href={sitePath(locale, `check/${statement.id}/`)}
                  >
                    <p className={styles.ways}>
                      {target !== undefined && (
                        <a href={sitePath(locale, chartTargetPath(target))}>
                          {messages.check.chart(shellMessages[locale].chartNames[target.chart])}
                        </a>
                      )}
                      <a href={`${sitePath(locale)}#${statement.id}`}>{messages.inReport}</a>
                      {statement.changes[0] !== undefined && (
                        <a href={`#change-${statement.changes[0]}`}>{messages.changesTitle}</a>
                      )}
                    </p>
                  </StatementNote>
                </li>
              );
            })}
          </ol>
        </div>
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{messages.changesTitle}</h2>
        <p className={styles.partLead}>{messages.changesLead}</p>
        <ol className={styles.list}>
          {(tables["wording-changes"] ?? []).map((change) => (
            <li key={change.id} id={`change-${change.id}`}>
              <WordingChange change={change} sources={sources} language={language} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">{messages.originsTitle}</h2>
        <p className={styles.partLead}>{messages.originsLead}</p>
        <div className={styles.tableBox}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{messages.originColumns.paragraph}</th>
                <th scope="col">{messages.originColumns.origin}</th>
                <th scope="col">{messages.originColumns.match}</th>
              </tr>
            </thead>
            <tbody>
              {(tables["paragraph-origins"] ?? []).map((row) => (
                <tr key={row.id}>
                  <th scope="row">{formats.number(row.paragraph)}</th>
                  <td>
                    <bdi>{row.likelyOrigin}</bdi>
                  </td>
                  <td>{row.match}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="context">
        <h2 id="context">{messages.contextTitle}</h2>
        <p className={styles.partLead}>{messages.contextLead}</p>
        <dl className={styles.context}>
          {(tables["context-notes"] ?? []).map((note) => (
            <div key={note.id} id={`context-${note.id}`}>
              <dt>{note.question}</dt>
              <dd>
                <p>{note.answer}</p>
                {note.citations.map((citation) => {
                  const source = sources.get(citation.source);
                  return source === undefined ? null : (
                    <p key={citation.source} className={styles.soft}>
                      <bdi lang="en" className={styles.says}>
                        {citation.says}
                      </bdi>{" "}
                      <SourceLink source={source} language={language} />
                    </p>
                  );
                })}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
