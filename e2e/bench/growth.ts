/** How the cost of a chart grows with its records: model, words and layout together, in Node, median of several. */
import { performance } from "node:perf_hooks";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { TableRows } from "#data/tables.ts";
import { languageOf } from "#i18n/language.ts";
import { median } from "./medians.ts";

const SIZES = [10, 100, 1000, 10_000];
const RUNS = 5;

/** One chart over one number of records. */
export interface Growth {
  readonly chart: string;
  readonly records: number;
  /** Milliseconds from tables to placed marks. */
  readonly milliseconds: number;
}

/** The pure half of a chart, and the table whose rows are multiplied. */
export interface GrowingChart {
  readonly name: string;
  readonly table: "exports" | "share-estimates";
  readonly state: SharedState;
  readonly chart: Pick<AnyChart, "decode" | "model" | "describe" | "layout">;
}

/** `count` rows: the real ones over and over, each copy with an id of its own. */
function multiplied(rows: readonly { readonly id: string }[], count: number): { readonly id: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new Error("a table without rows cannot grow");
    return index < rows.length ? row : { ...row, id: `${row.id}-${String(index)}` };
  });
}

/** Measures one chart at every size. */
export function growthOf({ name, table, state, chart }: GrowingChart, tables: TableRows): Growth[] {
  const language = languageOf("en");
  return SIZES.map((records) => {
    const grown = { ...tables, [table]: multiplied(tables[table], records) };
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      const model: unknown = chart.model(chart.decode(grown), state);
      chart.describe(model, state, language);
      chart.layout(model, state, { width: 960, height: 520 }, language);
      return performance.now() - start;
    });
    return { chart: name, records, milliseconds: median(runs) ?? Number.NaN };
  });
}
