import { Suspense } from "react";
import { useLanguage } from "#i18n/language-context.ts";
import { useTables } from "#live/use-tables.ts";
import { StatementNote } from "#statements/StatementNote.tsx";
import { statementMessages } from "#statements/statements.messages.ts";
import { sitePath } from "#url/site-path.ts";
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
  const { tables, sources } = useTables(["statements"]);
  const rows = (tables.statements ?? []).toSorted((a, b) => a.paragraph - b.paragraph);
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
  const around = [
    { label: messages.previous, row: rows[index - 1] },
    { label: messages.next, row: rows[index + 1] },
  ];
  return (
    <article className={page.text}>
      <StatementNote statement={statement} sources={sources} language={language} heading="h1" />
      <nav className={styles.around} aria-label={messages.all}>
        {around.map(
          ({ label, row }) =>
            row !== undefined && (
              <a key={row.id} href={sitePath(locale, `check/${row.id}/`)}>
                {label}: {row.paraphrase}
              </a>
            ),
        )}
        <a href={sitePath(locale, "check/")}>{messages.all}</a>
        <a href={`${sitePath(locale)}#${statement.id}`}>{messages.inReport}</a>
      </nav>
    </article>
  );
}
