import { useState } from "react";
import { cellOf } from "#data/files/cell-text.ts";
import { publicFilePath, type CatalogueRow } from "#data/files/catalogue.ts";
import type { TableName } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import { useLoadedTables } from "#live/use-loaded-tables.ts";
import { Button } from "#ui/Button.tsx";
import { BASE_PATH } from "#url/site-path.ts";
import { dataMessages } from "./data.messages.ts";
import { RowTable } from "./RowTable.tsx";
import { WithCode } from "./WithCode.tsx";
import styles from "./data-page.module.css";

interface TableEntryProps {
  readonly table: CatalogueRow;
  readonly language: Language;
}

/** One table: its meaning, licence, files, columns and first rows; all rows on demand. */
export function TableEntry({ table, language }: TableEntryProps) {
  const messages = dataMessages[language.locale];
  const { number, plural, comma } = language.formats;
  const { licence, bytes } = table;
  const kilobytes = (size: number): string => messages.size(number(Math.max(1, Math.round(size / 1000))));
  const [wanted, setWanted] = useState(false);
  return (
    <article className={styles.entry} id={table.id} aria-labelledby={`${table.id}-title`}>
      <h4 id={`${table.id}-title`}>{table.title}</h4>
      <p>
        <WithCode text={table.description} />
      </p>
      <p className={styles.files}>
        <span>
          {messages.rows(number(table.rows), plural(table.rows))}
          {table.sources > 0 && ` · ${messages.restsOn(number(table.sources), plural(table.sources))}`}
        </span>
        <a href={BASE_PATH + publicFilePath(table.id, "csv")} download>
          {table.id}.csv
        </a>
        <span className={styles.soft}>{kilobytes(bytes.csv)}</span>
        <a href={BASE_PATH + publicFilePath(table.id, "json")} download>
          {table.id}.json
        </a>
        <span className={styles.soft}>{kilobytes(bytes.json)}</span>
      </p>
      <p className={styles.soft}>
        {messages.licence}: {messages.licences[licence.name]}. {messages.credit}: <WithCode text={licence.credit} />
        {licence.exception !== undefined && (
          <>
            . <strong>{messages.exception}:</strong> <WithCode text={licence.exception} />
          </>
        )}
      </p>
      <details>
        <summary>
          {messages.columns} ({number(table.columns.length)})
        </summary>
        <div className={styles.tableBox} tabIndex={0} role="region" aria-label={`${table.title}: ${messages.columns}`}>
          <table className={styles.columns}>
            <thead>
              <tr>
                <th scope="col">{messages.columnHead.name}</th>
                <th scope="col">{messages.columnHead.meaning}</th>
                <th scope="col">{messages.columnHead.type}</th>
                <th scope="col">{messages.columnHead.unit}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>
                    <WithCode text={column.description} />
                    {column.values !== null && (
                      <>
                        {" "}
                        <WithCode text={messages.values(column.values.map((value) => `\`${value}\``).join(comma))} />
                      </>
                    )}
                    {column.nullable && ` ${messages.mayBeEmpty}`}
                  </td>
                  <td>{messages.types[column.type]}</td>
                  <td>{column.unit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <details>
        <summary>{messages.firstRows(number(table.first.length), number(table.rows))}</summary>
        {wanted ? (
          <AllRows table={table} language={language} />
        ) : (
          <>
            <RowTable
              caption={table.title}
              columns={table.columns}
              rows={table.first}
              language={language}
              whole={false}
            />
            {table.rows > table.first.length && (
              <p className={styles.needsScript}>
                <Button onClick={() => setWanted(true)}>{messages.loadRows(number(table.rows))}</Button>
              </p>
            )}
          </>
        )}
      </details>
    </article>
  );
}

/** Name under which the browser loads a table's rows. */
function loadedName(id: string): TableName {
  // The catalogue has exactly the dataset's tables; sources come with their counts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return id === "sources" ? "source-use" : (id as TableName);
}

function AllRows({ table, language }: TableEntryProps) {
  const messages = dataMessages[language.locale];
  const name = loadedName(table.id);
  const { loaded, problem, retry } = useLoadedTables([name]);
  if (problem !== undefined) {
    return (
      <p role="alert">
        {messages.failed(problem)} <Button onClick={retry}>{messages.retry}</Button>
      </p>
    );
  }
  const rows = loaded?.tables[name];
  if (rows === undefined) return <p role="status">{messages.loading}</p>;
  const cells = rows.map((row) => table.columns.map((column) => String(cellOf(row, column) ?? "")));
  return <RowTable caption={table.title} columns={table.columns} rows={cells} language={language} whole />;
}
