import { memo, useState } from "react";
import type { Description } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { CopyButton } from "#ui/CopyButton.tsx";
import { frameMessages } from "./frame.messages.ts";
import { nextOrder, sortRows, type RowOrder } from "./sort-rows.ts";
import { SourceLink } from "./SourceLink.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { tableText } from "./table-text.ts";
import styles from "./frame.module.css";

interface ChartTableProps {
  readonly table: Description["table"];
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  /** Key of the ringed mark; its row is marked. */
  readonly focus: string;
}

/** What is drawn, as a table: the same rows in the same order, with status and source. */
export const ChartTable = memo(function ChartTable({ table, sources, language, focus }: ChartTableProps) {
  const messages = frameMessages[language.locale];
  const [order, setOrder] = useState<RowOrder>();
  const rows = sortRows(table.rows, order, language.locale);
  const hasStatus = table.rows.some((row) => row.status !== null);
  const hasSource = table.rows.some((row) => row.citations.length > 0);
  return (
    <>
      <div className={styles.tableBox} tabIndex={0} role="region" aria-label={table.caption}>
        <table className={styles.table}>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  data-align={column.align ?? "start"}
                  aria-sort={order?.column === column.key ? order.direction : undefined}
                >
                  <button type="button" className={styles.sort} onClick={() => setOrder(nextOrder(order, column.key))}>
                    {column.label}
                    {column.unit !== undefined && <span className={styles.columnUnit}> {column.unit}</span>}
                  </button>
                </th>
              ))}
              {hasStatus && <th scope="col">{messages.statusColumn}</th>}
              {hasSource && <th scope="col">{messages.sourceColumn}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} data-focus={row.key === focus ? "" : undefined}>
                {table.columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} scope="row" data-align={column.align ?? "start"}>
                      {row.cells[column.key]?.text}
                    </th>
                  ) : (
                    <td key={column.key} data-align={column.align ?? "start"}>
                      {row.cells[column.key]?.text}
                    </td>
                  ),
                )}
                {hasStatus && <td>{row.status !== null && <StatusMark status={row.status} language={language} />}</td>}
                {hasSource && (
                  <td>
                    {row.citations.map((citation, index) => {
                      const source = sources.get(citation.source);
                      return source === undefined ? null : (
                        <span key={`${citation.source}-${String(index)}`} className={styles.cellSource}>
                          <SourceLink source={source} language={language} />
                        </span>
                      );
                    })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.tableFoot}>
        <CopyButton text={() => tableText(table.columns, rows, sources, language)} words={messages.copyTable} />
      </div>
    </>
  );
});
