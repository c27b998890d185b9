/** Tables as a browser has them: rows with the sources that they cite. */
import type { Source } from "./record.ts";
import type { TableName, TableRows } from "./tables.ts";

/** Tables with the sources that they cite, ready for a chart. */
export interface LoadedTables {
  readonly tables: Partial<TableRows>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** What one table's file holds. */
export interface LoadedFile {
  readonly rows: readonly unknown[];
  readonly sources: readonly Source[];
}

/** Puts the files of several tables together. */
export function joinTables(files: readonly (readonly [TableName, LoadedFile])[]): LoadedTables {
  const sources = new Map(files.flatMap(([, file]) => file.sources).map((source) => [source.id, source]));
  // Each file's rows have the type of its table.
  const tables = Object.fromEntries(files.map(([table, file]) => [table, file.rows])) as Partial<TableRows>;
  return { tables, sources };
}
