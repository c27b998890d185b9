import { useState } from "react";
import type { Column } from "#data/files/column.ts";
import type { Language } from "#i18n/language.ts";
import { languageOfText } from "#i18n/text-language.ts";
import { wordsMatch } from "#lib/words-match.ts";
import { SearchField } from "#ui/SearchField.tsx";
import { dataMessages } from "./data.messages.ts";
import { sortRows, type SortOrder } from "./sort-rows.ts";
import styles from "./data-page.module.css";

interface RowTableProps {
  readonly caption: string;
  readonly columns: readonly Pick<Column, "name" | "type">[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly language: Language;
  /** Whether rows can be sorted and filtered: not while only the first of them are there. */
  readonly whole: boolean;
}

/**
 * Rows of a table in the columns of its file; texts that have been put into the page's language are shown in it. What
 * stands in a cell came from outside and is shown as text.
 */
export function RowTable({ caption, columns, rows, language, whole }: RowTableProps) {
  const messages = dataMessages[language.locale];
  const [order, setOrder] = useState<SortOrder>();
  const [search, setSearch] = useState("");
  const found = search === "" ? rows : rows.filter((row) => wordsMatch(row.join(" "), search));
  const shown = order === undefined ? found : sortRows(found, order, columns[order.column]?.type ?? "string");
  const { number } = language.formats;
  return (
    <>
      {whole && (
        <div className={styles.filter}>
          <SearchField label={messages.filterRows} value={search} onChange={setSearch} />
          <p role="status">{messages.rowsShown(number(shown.length), number(rows.length))}</p>
        </div>
      )}
      <div
        className={styles.tableBox}
        tabIndex={0}
        role="region"
        aria-label={caption}
        data-whole={whole ? "" : undefined}
        dir="ltr"
      >
        <table className={styles.rows}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column.name}
                  scope="col"
                  data-align={isNumber(column) ? "end" : undefined}
                  aria-sort={order?.column === index ? order.direction : undefined}
                >
                  {whole ? (
                    <button
                      type="button"
                      className={styles.sort}
                      aria-label={messages.sortBy(column.name)}
                      onClick={() =>
                        setOrder({
                          column: index,
                          direction:
                            order?.column === index && order.direction === "ascending" ? "descending" : "ascending",
                        })
                      }
                    >
                      {column.name}
                    </button>
                  ) : (
                    column.name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={row[0] ?? index}>
                {row.map((cell, at) => (
                  <td key={columns[at]?.name ?? at} data-align={isNumber(columns[at]) ? "end" : undefined}>
                    <bdi lang={languageOfText(cell, language.locale)}>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function isNumber(column: Pick<Column, "type"> | undefined): boolean {
  return column?.type === "number" || column?.type === "integer";
}
