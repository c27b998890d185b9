import { Suspense } from "react";
import { dataMessages } from "#data-page/data.messages.ts";
import { HistoryList } from "#data-page/HistoryList.tsx";
import { SourcesTable } from "#data-page/SourcesTable.tsx";
import { TableEntry } from "#data-page/TableEntry.tsx";
import { dataVersion } from "#data/history/data-version.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { useTables } from "#live/use-tables.ts";
import { BASE_PATH } from "#url/site-path.ts";
import { useHead } from "./head.ts";
import { shellMessages } from "./shell.messages.ts";
import styles from "./data.module.css";
import page from "./shell.module.css";

/** The tables with their meaning, columns, licences and files; the sources; what was not found; the log. */
export function DataPage() {
  return (
    <Suspense>
      <Data />
    </Suspense>
  );
}

function Data() {
  const language = useLanguage();
  const { locale, formats } = language;
  const messages = dataMessages[locale];
  const { tables } = useTables(["catalogue", "source-use", "history"]);
  const catalogue = tables.catalogue ?? [];
  const sources = tables["source-use"] ?? [];
  const history = tables.history ?? [];
  const { version, date } = dataVersion(history);
  useHead({
    title: `${messages.title} · ${shellMessages[locale].siteName}`,
    description: messages.description(formats.number(catalogue.length), formats.number(sources.length)),
  });
  const folders = [...new Set(catalogue.map((table) => table.folder))];
  const parts = [
    ["tables", messages.tables],
    ["sources-list", messages.sourcesTitle],
    ["not-found", messages.notFoundTitle],
    ["changes", messages.historyTitle],
  ];
  return (
    <div className={page.text}>
      <h1>{messages.title}</h1>
      <p className={page.lead}>{messages.lead}</p>
      <p className={styles.version}>
        {messages.version(version, formats.date(date))}.{" "}
        <a href={`${BASE_PATH}data/datapackage.json`} download>
          {messages.package}
        </a>
        <span className={styles.soft}>{messages.packageNote}</span>
      </p>
      <nav className={page.parts} aria-label={messages.parts}>
        {parts.map(([id, label]) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
      <section aria-labelledby="tables">
        <h2 id="tables">{messages.tables}</h2>
        {folders.map((folder) => (
          <div key={folder} className={styles.folder}>
            <h3>{messages.folders[folder]}</h3>
            {catalogue
              .filter((table) => table.folder === folder)
              .map((table) => (
                <TableEntry key={table.id} table={table} language={language} />
              ))}
          </div>
        ))}
      </section>
      <section aria-labelledby="sources-list">
        <h2 id="sources-list">{messages.sourcesTitle}</h2>
        <p className={styles.lead}>{messages.sourcesLead(formats.number(sources.length))}</p>
        <SourcesTable sources={sources} language={language} />
      </section>
      <section aria-labelledby="not-found">
        <h2 id="not-found">{messages.notFoundTitle}</h2>
        <p className={styles.lead}>{messages.notFoundLead}</p>
        <div className={styles.notFound}>
          {messages.notFound.map(({ subject, items }) => (
            <div key={subject}>
              <h3>{subject}</h3>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{messages.historyTitle}</h2>
        <p className={styles.lead}>{messages.historyLead}</p>
        <HistoryList history={history} language={language} />
      </section>
    </div>
  );
}
