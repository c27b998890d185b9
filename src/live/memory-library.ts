/** A library with everything in memory: for pre-renders and tests. */
import type { AnyChart, ChartId } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { TableRows } from "#data/tables.ts";
import type { Library } from "./library.ts";

/** Hands out the given charts and tables at once. */
export function memoryLibrary(charts: ReadonlyMap<ChartId, AnyChart>, tables: TableRows): Library {
  const sources: ReadonlyMap<string, Source> = new Map(tables.sources.map((source) => [source.id, source]));
  const all = { tables, sources };
  return {
    chart: (id) => charts.get(id),
    tables: () => all,
    loadChart: async (id) => {
      const chart = charts.get(id);
      if (chart === undefined) throw new Error(`no chart ${id} in memory`);
      return chart;
    },
    loadTables: async () => all,
  };
}
