import { Suspense } from "react";
import { PHRASE_TARGETS } from "#article/phrase-targets.ts";
import { chartTargetPath } from "#charts/chart-target.ts";
import { publicFilePath } from "#data/files/catalogue.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useTables } from "#live/use-tables.ts";
import { inOrder } from "#statements/filter-statements.ts";
import { StatementNote } from "#statements/StatementNote.tsx";
import { statementMessages } from "#statements/statements.messages.ts";
import { VerdictScale } from "#statements/VerdictScale.tsx";
import { WordingChange } from "#statements/WordingChange.tsx";
import { BASE_PATH, sitePath } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { MissingPage } from "./MissingPage.tsx";
import type { PageProps } from "./page-components.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./check.module.css";
import page from "./shell.module.css";

/** One statement of the report with its verdict and evidence. */
export function StatementPage({ page: shown }: PageProps) {
  return (
    <Suspense>
      <Statement page={shown} />
    </Suspense>
  );
}

function Statement({ page: { locale, ...address } }: PageProps) {
  const language = useLanguage();
  const { tables, sources } = useTables(["statements", "wording-changes"]);
  const rows = inOrder(tables.statements ?? []);
  const id = address.kind === "statement" ? address.statement : "";
  const index = rows.findIndex((row) => row.id === id);
  const statement = rows[index];
  const messages = statementMessages[locale];
  const verdict = statement === undefined ? "" : messages.verdicts[statement.verdict].word;
  useHead({
    title: `${statement === undefined ? messages.unknown : `${verdict}: ${statement.paraphrase}`} · ${shellMessages[locale].siteName}`,
    description:
      statement === undefined ? messages.unknown : `${statement.paraphrase} ${verdict}: ${statement.explanation}`,
  });
  if (statement === undefined) return <MissingPage />;
  const target = PHRASE_TARGETS[id];
  const changes = (tables["wording-changes"] ?? []).filter((change) => statement.changes.includes(change.id));
  const around = [
    { rel: "prev", label: messages.previous, row: rows[index - 1] },
    { rel: "next", label: messages.next, row: rows[index + 1] },
  ];
  return (
    <article className={page.text}>
      <div className={`${styles.check} ${styles.statement}`}>
        <div className={styles.listBox}>
          <StatementNote statement={statement} sources={sources} language={language} heading="h1">
            <p className={styles.ways}>
              {target !== undefined && (
                <a href={sitePath(locale, chartTargetPath(target))}>
                  {messages.check.chart(shellMessages[locale].chartNames[target.chart])}
                </a>
              )}
              <a href={`${sitePath(locale)}#${statement.id}`}>{messages.inReport}</a>
              <a href={BASE_PATH + publicFilePath("statements", "csv")}>{messages.file}</a>
            </p>
          </StatementNote>
          {changes.length > 0 && (
            <section aria-labelledby="changes" className={styles.changesHere}>
              <h2 id="changes">{messages.changesTitle}</h2>
              {changes.map((change) => (
                <WordingChange key={change.id} change={change} sources={sources} language={language} />
              ))}
            </section>
          )}
        </div>
        <div className={styles.aside} role="group" aria-labelledby="scale">
          <h2 id="scale">{messages.check.scale}</h2>
          <p className={styles.soft}>{messages.check.scaleNote}</p>
          <VerdictScale language={language} current={statement.verdict} />
        </div>
      </div>
      <nav className={styles.around} aria-label={messages.all}>
        {around.map(
          ({ rel, label, row }) =>
            row !== undefined && (
              <a key={row.id} rel={rel} href={sitePath(locale, `check/${row.id}/`)}>
                <span className={styles.soft}>{label}</span> {row.paraphrase}
              </a>
            ),
        )}
        <a href={sitePath(locale, "check/")}>{messages.all}</a>
      </nav>
    </article>
  );
}
