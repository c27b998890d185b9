/** The dataset as frames take it: what no chart shows is left out, for weight. */
import type { RowFilter } from "#charts/chart.ts";
import { citedSources } from "#data/cited-sources.ts";
import type { LoadedFile } from "#data/loaded-tables.ts";
import type { TableName, TableRows } from "#data/tables.ts";

/** Leaves out our paraphrases of what sources say, wherever a record cites; they are shown in the fact check only. */
function withoutParaphrases(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutParaphrases);
  if (typeof value !== "object" || value === null) return value;
  const citation = "source" in value && "says" in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      citation && key === "says" ? [] : [[key, withoutParaphrases(inner)]],
    ),
  );
}

/** Tables whose paraphrases a chart shows. */
const WITH_PARAPHRASES: ReadonlySet<TableName> = new Set(["promises"]);

/** A table with the sources that it cites, as light as charts allow; with `reads`, those of its rows only. */
export function frameTable<Name extends TableName>(tables: TableRows, name: Name, reads?: RowFilter[Name]): LoadedFile {
  const all: readonly TableRows[Name][number][] = tables[name];
  const rows = reads === undefined ? all : all.filter(reads);
  const cited = citedSources(rows);
  return {
    rows: WITH_PARAPHRASES.has(name) ? rows : rows.map(withoutParaphrases),
    sources: tables.sources.filter(({ id }) => cited.has(id)).map((source) => ({ ...source, note: null })),
  };
}
