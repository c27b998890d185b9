/** A record's cells as text, column by column: what stands in the CSV file, before it is quoted. */
import type { CsvValue } from "#lib/csv.ts";
import type { Column } from "./column.ts";

/** Column that stands before `citations` in files: the ids alone, to be joined with the table of sources. */
export const SOURCE_IDS = "sources";

/** What of a row stands in a column's cell. Lists and objects are written as JSON. */
export function cellOf(row: unknown, column: Pick<Column, "name">): CsvValue {
  const value = column.name === SOURCE_IDS ? sourceIds(row) : at(row, column.name);
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function at(row: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, field) =>
        typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === field)?.[1] : null,
      row,
    );
}

function sourceIds(row: unknown): string {
  const citations = at(row, "citations");
  const ids = Array.isArray(citations) ? citations.map((one) => String(at(one, "source"))) : [];
  return [...new Set(ids)].join(" ");
}
