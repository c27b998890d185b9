import { useState } from "react";
import { SourceLink } from "#chart-parts/SourceLink.tsx";
import type { SourceUseRow } from "#data/files/catalogue.ts";
import type { Language } from "#i18n/language.ts";
import { wordsMatch } from "#lib/words-match.ts";
import { Button } from "#ui/Button.tsx";
import { SearchField } from "#ui/SearchField.tsx";
import { Select } from "#ui/Select.tsx";
import { dataMessages } from "./data.messages.ts";
import styles from "./data-page.module.css";

interface SourcesTableProps {
  readonly sources: readonly SourceUseRow[];
  readonly language: Language;
}

/** How many sources are listed at first; the table's file has all. */
const FIRST_SOURCES = 20;

const ORDERS = ["records", "publisher", "published"] as const;

type Order = (typeof ORDERS)[number];

function sorted(sources: readonly SourceUseRow[], order: Order): readonly SourceUseRow[] {
  switch (order) {
    case "records":
      return sources;
    case "publisher":
      return sources.toSorted((a, b) => a.publisher.localeCompare(b.publisher, "en"));
    case "published":
      return sources.toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
  }
}

/** All sources with how many records rest on each. */
export function SourcesTable({ sources, language }: SourcesTableProps) {
  const messages = dataMessages[language.locale];
  const { number } = language.formats;
  const [order, setOrder] = useState<Order>("records");
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const found = sources.filter((source) =>
    wordsMatch(`${source.publisher} ${source.title} ${source.url ?? ""} ${source.published ?? ""}`, search),
  );
  const listed = sorted(found, order);
  const shown = all || search !== "" ? listed : listed.slice(0, FIRST_SOURCES);
  return (
    <>
      <div className={styles.filter}>
        <SearchField label={messages.filterRows} value={search} onChange={setSearch} />
        <Select
          label={messages.order}
          value={order}
          options={ORDERS.map((one) => ({ value: one, label: messages.sourceColumns[one] }))}
          onChange={setOrder}
        />
        <p role="status">{messages.rowsShown(number(shown.length), number(sources.length))}</p>
      </div>
      <div className={styles.tableBox} tabIndex={0} role="region" aria-label={messages.sourceColumns.source}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col" data-align="end">
                {messages.sourceColumns.records}
              </th>
              <th scope="col">{messages.sourceColumns.source}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.id}>
                <td data-align="end">{number(source.records)}</td>
                <td>
                  <SourceLink source={source} language={language} />
                  {source.note !== null && (
                    <bdi lang="en" className={styles.soft}>
                      {source.note}
                    </bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < listed.length && (
        <p className={styles.needsScript}>
          <Button onClick={() => setAll(true)}>{messages.loadRows(number(listed.length))}</Button>
        </p>
      )}
    </>
  );
}
