import type { HistoryRow } from "#data/history/history.table.ts";
import type { Language } from "#i18n/language.ts";
import { languageOfText } from "#i18n/text-language.ts";
import { sitePath } from "#url/site-path.ts";
import { dataMessages } from "./data.messages.ts";
import styles from "./data-page.module.css";

interface HistoryListProps {
  readonly history: readonly HistoryRow[];
  readonly language: Language;
}

/** The log: version, day, kind, what and why. */
export function HistoryList({ history, language }: HistoryListProps) {
  const messages = dataMessages[language.locale];
  return (
    <ol className={styles.history}>
      {history.map((entry, index) => (
        <li key={entry.id}>
          <p>
            <strong>
              {messages.historyKinds[entry.kind]} <bdi>{entry.id}</bdi>
            </strong>
            {language.formats.comma}
            <time dateTime={entry.date}>{language.formats.date(entry.date)}</time>
          </p>
          <p lang={languageOfText(entry.what, language.locale)}>{entry.what}</p>
          <p className={styles.soft}>
            {messages.why}: <bdi lang={languageOfText(entry.why, language.locale)}>{entry.why}</bdi>
            {/* The first version is about all of them. */}
            {entry.tables.length > 0 &&
              index < history.length - 1 &&
              ` ${messages.changedTables(language.formats.list(entry.tables.map(({ table }) => table)))}`}
          </p>
          {entry.statements.map((statement) => (
            <p key={statement}>
              <a href={sitePath(language.locale, `check/${statement}/`)}>{statement}</a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
