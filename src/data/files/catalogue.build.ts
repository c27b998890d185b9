/** Makes the tables about the tables. Node only. */
import { citedSources } from "#data/cited-sources.ts";
import { TABLES } from "#data/dataset.build.ts";
import type { LocalizedTable } from "#data/localize.build.ts";
import type { Source } from "#data/record.ts";
import type { CatalogueRow, SourceUseRow } from "./catalogue.ts";
import { cellOf } from "./cell-text.ts";
import type { Column } from "./column.ts";
import { columnsOf } from "./columns.build.ts";
import { csvFile, jsonFile, type RowsByTable } from "./public-files.build.ts";

/** How many rows of a table the data page shows at first. */
const FIRST_ROWS = 3;

/** Longest text of a cell in those rows. */
const FIRST_CELL = 120;

function short(text: string): string {
  return text.length <= FIRST_CELL ? text : `${text.slice(0, FIRST_CELL).trimEnd()}…`;
}

/** Cells of a table's first rows as text, cut where long. */
export function firstCells(columns: readonly Column[], rows: readonly unknown[]): string[][] {
  return rows.slice(0, FIRST_ROWS).map((row) => columns.map((column) => short(String(cellOf(row, column) ?? ""))));
}

/** Where the catalogue's texts in other languages stand, and which they are. */
export const CATALOGUE: LocalizedTable = {
  name: "catalogue",
  folder: "files",
  translated: [
    "title",
    "description",
    "licence.credit",
    "licence.exception",
    "columns.*.description",
    "columns.*.unit",
  ],
};

/** One row a table, in the order of the data page. */
export function catalogueOf(rowsByTable: RowsByTable, sources: readonly Source[], version: string): CatalogueRow[] {
  return TABLES.map((table) => {
    const rows = rowsByTable.get(table.name) ?? [];
    const columns = columnsOf(table);
    const cited = citedSources(rows);
    return {
      id: table.name,
      folder: table.folder,
      title: table.title,
      description: table.description,
      licence: table.licence,
      rows: rows.length,
      sources: cited.size,
      columns,
      first: firstCells(columns, rows),
      bytes: {
        csv: Buffer.byteLength(csvFile(table, rows)),
        json: Buffer.byteLength(
          jsonFile(
            table,
            rows,
            version,
            sources.filter((source) => cited.has(source.id)),
          ),
        ),
      },
    };
  });
}

/** All sources, those that most records rest on first. */
export function sourceUseOf(rowsByTable: RowsByTable, sources: readonly Source[]): SourceUseRow[] {
  const counts = new Map<string, number>();
  for (const rows of rowsByTable.values()) {
    for (const row of rows) for (const id of citedSources(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sources
    .map((source) => ({ ...source, records: counts.get(source.id) ?? 0 }))
    .toSorted((a, b) => b.records - a.records || a.publisher.localeCompare(b.publisher, "en"));
}
