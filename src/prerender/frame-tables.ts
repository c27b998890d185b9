/** The dataset as frames take it: what no chart shows is left out, for weight. */
import { citedSources } from "#data/cited-sources.ts";
import type { LoadedFile } from "#data/loaded-tables.ts";
import type { TableName, TableRows } from "#data/tables.ts";

/** Leaves out our paraphrases of what sources say; they are shown in the fact check only. */
function withoutParaphrases(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutParaphrases);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === "says" ? [] : [[key, withoutParaphrases(inner)]])),
  );
}

/** A table with the sources that it cites, as light as charts allow. */
export function frameTable(tables: TableRows, name: TableName): LoadedFile {
  const rows: readonly unknown[] = tables[name];
  const cited = citedSources(rows);
  return {
    rows: rows.map(withoutParaphrases),
    sources: tables.sources.filter(({ id }) => cited.has(id)).map((source) => ({ ...source, note: null })),
  };
}
