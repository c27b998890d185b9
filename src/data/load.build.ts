/** Reads the dataset from disk and refuses it when anything in it is wrong. Node only. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DEFAULT_LOCALE, type Locale } from "#i18n/locale.ts";
import { citedSources } from "./cited-sources.ts";
import { checkAcrossTables } from "./dataset-checks.build.ts";
import { TABLES } from "./dataset.build.ts";
import { CATALOGUE, catalogueOf, firstCells, sourceUseOf } from "./files/catalogue.build.ts";
import { dataVersion } from "./history/data-version.ts";
import { checkOverlay, localizeRows, readOverlay, type LocalizedTable } from "./localize.build.ts";
import type { DataFault, TableDefinition } from "./table.ts";
import type { Source } from "./record.ts";
import type { TableName, TableRows } from "./tables.ts";

/** What the browser loads for one table: its rows and the sources that they cite. */
export interface TableFile {
  readonly table: TableName;
  readonly rows: readonly unknown[];
  readonly sources: readonly Source[];
}

/** Path of a table's file below `src/data/`. */
export function tablePath(table: TableDefinition): string {
  return `${table.folder}/${table.name}.json`;
}

function readRows(table: TableDefinition, root: string): unknown[] {
  const rows: unknown = JSON.parse(readFileSync(`${root}/${tablePath(table)}`, "utf8"));
  if (!Array.isArray(rows)) throw new Error(`src/data/${tablePath(table)}: not an array of rows`);
  return rows;
}

function idOf(row: unknown, index: number): string {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string"
    ? row.id
    : `row ${index + 1}`;
}

/** Mistakes of shape and sense within one table. */
export function checkTable(table: TableDefinition, rows: readonly unknown[]): DataFault[] {
  const file = tablePath(table);
  const faults: DataFault[] = [];
  const parsed = rows.flatMap((row, index) => {
    const result = table.row.safeParse(row);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      faults.push({ file, record: idOf(row, index), field: issue.path.join(".") || "(row)", reason: issue.message });
    }
    return [];
  });
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const id = idOf(row, index);
    if (ids.has(id)) faults.push({ file, record: id, field: "id", reason: "stands twice in the table" });
    ids.add(id);
  }
  if (faults.length === 0 && table.check !== undefined) {
    faults.push(...table.check(parsed).map((fault) => ({ file, ...fault })));
  }
  return faults;
}

/** Every source exists and is used, and no table is named twice. */
function checkReferences(rowsByTable: ReadonlyMap<string, readonly unknown[]>): DataFault[] {
  const faults: DataFault[] = [];
  const known = new Set((rowsByTable.get("sources") ?? []).map(idOf));
  const used = new Set<string>();
  for (const table of TABLES) {
    if (table.name === "sources") continue;
    for (const [index, row] of (rowsByTable.get(table.name) ?? []).entries()) {
      for (const source of citedSources(row)) {
        used.add(source);
        if (!known.has(source)) {
          const reason = `source ${source} is not in the table of sources`;
          faults.push({ file: tablePath(table), record: idOf(row, index), field: "citations", reason });
        }
      }
    }
  }
  for (const source of known) {
    if (!used.has(source)) {
      faults.push({ file: "sources/sources.json", record: source, field: "id", reason: "no record cites this source" });
    }
  }
  return faults;
}

/** The mistakes in words, one a line: file, record, field, reason. */
export function describeFaults(faults: readonly DataFault[]): string {
  return faults
    .map(({ file, record, field, reason }) => `src/data/${file} · ${record} · ${field} · ${reason}`)
    .join("\n");
}

function refuse(faults: readonly DataFault[]): void {
  if (faults.length > 0) throw new Error(`The dataset has ${faults.length} mistakes:\n${describeFaults(faults)}`);
}

const DATA_FOLDER = fileURLToPath(new URL(".", import.meta.url));

/**
 * All tables, checked, with their texts in a language (default: as they are kept, in English).
 * Throws with every mistake found, each naming file, record, field and reason.
 */
export function loadDataset(locale: Locale = DEFAULT_LOCALE, root = DATA_FOLDER): TableRows {
  const rowsByTable = new Map(TABLES.map((table) => [table.name, readRows(table, root)]));
  const faults = [
    ...TABLES.flatMap((table) => checkTable(table, rowsByTable.get(table.name) ?? [])),
    ...checkReferences(rowsByTable),
  ];
  refuse(faults);
  // Each table has just been checked against the schema that its row type is inferred from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const read = Object.fromEntries(rowsByTable) as unknown as Omit<TableRows, "catalogue" | "source-use">;
  const tables: TableRows = {
    ...read,
    catalogue: catalogueOf(rowsByTable, read.sources, dataVersion(read.history).version),
    "source-use": sourceUseOf(rowsByTable, read.sources),
  };
  refuse(checkAcrossTables(tables));
  return locale === DEFAULT_LOCALE ? tables : localizeDataset(tables, locale, root);
}

/** All that have texts in other languages: the tables, and the one about them. */
export const LOCALIZED_TABLES: readonly LocalizedTable[] = [...TABLES, CATALOGUE];

function localizeDataset(tables: TableRows, locale: Locale, root: string): TableRows {
  const faults: DataFault[] = [];
  const localized = LOCALIZED_TABLES.map((table) => {
    // Names of the definitions are those of the tables.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const rows = tables[table.name as TableName];
    const overlay = readOverlay(table, locale, root);
    faults.push(...checkOverlay(table, rows, overlay, locale));
    return [table.name, localizeRows<{ readonly id: string }>(table, rows, overlay)];
  });
  refuse(faults);
  // Only texts were replaced by texts.
  const all: TableRows = { ...tables, ...Object.fromEntries(localized) };
  const rowsOf = rowsByName(all);
  const catalogue = all.catalogue.map((row) => ({ ...row, first: firstCells(row.columns, rowsOf.get(row.id) ?? []) }));
  return { ...all, catalogue };
}

/** The rows of all tables that stand on disk, by name. */
export function rowsByName(tables: TableRows): ReadonlyMap<string, readonly unknown[]> {
  const byName = new Map<string, readonly unknown[]>(Object.entries(tables));
  return new Map(TABLES.map((table) => [table.name, byName.get(table.name) ?? []]));
}

/** A table as the browser gets it. */
export function tableFile(tables: TableRows, table: TableName): TableFile {
  const rows = tables[table];
  const cited = citedSources(rows);
  return { table, rows, sources: tables.sources.filter((source) => cited.has(source.id)) };
}
