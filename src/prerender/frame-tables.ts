/** The dataset as frames take it: what no chart shows is left out, for weight. */
import type { RowFilter } from "#charts/chart.ts";
import { citedSources } from "#data/cited-sources.ts";
import type { LoadedFile } from "#data/loaded-tables.ts";
import type { TableName, TableRows } from "#data/tables.ts";
import type { StandingTables } from "#embed/frame-library.ts";

/** Names of places as they were seen in each language; what charts show is in the reader's already. */
const SEEN_NAMES: ReadonlySet<string> = new Set(["fa", "ar", "ku"]);

/** Leaves out what no chart shows: those names and, wherever a record cites, our paraphrases of what sources say. */
function lightened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lightened);
  if (typeof value !== "object" || value === null) return value;
  const citation = "source" in value && "says" in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      (citation && key === "says") || SEEN_NAMES.has(key) ? [] : [[key, lightened(inner)]],
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
    rows: WITH_PARAPHRASES.has(name) ? rows : rows.map(lightened),
    sources: tables.sources.filter(({ id }) => cited.has(id)).map((source) => ({ ...source, note: null })),
  };
}

/** The tables that a frame starts with as the beginning of its script; a text is read faster than the same as code. */
export function standingTablesScript(standing: StandingTables): string {
  const text = JSON.stringify(standing).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `standingTables=JSON.parse('${text}');\n`;
}
