/** A library that fetches on demand and keeps what it has for the visit. Browser only. */
import type { QueryClient } from "@tanstack/react-query";
import type { AnyChart, ChartId } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { LoadError } from "#data/load-error.ts";
import { cachedTables, loadTables } from "#data/table-query.ts";
import type { Library } from "./library.ts";

/** Takes tables through the query client and chart code by dynamic import. */
export function networkLibrary(client: QueryClient): Library {
  const charts = new Map<ChartId, AnyChart>();
  return {
    chart: (id) => charts.get(id),
    tables: (names) => cachedTables(client, names),
    loadChart: async (id) => {
      const chart = await CHARTS[id].load().catch((error: unknown) => {
        throw new LoadError("code", id, { cause: error });
      });
      charts.set(id, chart);
      return chart;
    },
    loadTables: (names) => loadTables(client, names),
  };
}
