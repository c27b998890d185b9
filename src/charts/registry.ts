/**
 * The one list of charts. What every page needs of a chart (its words and named views) stands here;
 * its drawing code is taken when a chart comes near.
 */
import type { AnyChart, AnyWords, ChartId } from "./chart.ts";
import { borderParams } from "./border/border.params.ts";
import { borderViews } from "./border/border.views.ts";
import { electricityParams } from "./electricity/electricity.params.ts";
import { electricityViews } from "./electricity/electricity.views.ts";
import { pandemicParams } from "./pandemic/pandemic.params.ts";
import { pandemicViews } from "./pandemic/pandemic.views.ts";
import { tradeParams } from "./trade/trade.params.ts";
import { tradeViews } from "./trade/trade.views.ts";
import { waiversParams } from "./waivers/waivers.params.ts";
import { waiversViews } from "./waivers/waivers.views.ts";

/** A chart before its code is loaded. */
export interface ChartEntry extends AnyWords {
  readonly load: () => Promise<AnyChart>;
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  trade: {
    id: "trade",
    params: tradeParams,
    views: tradeViews,
    load: async () => (await import("./trade/trade.chart.ts")).tradeChart,
  },
  electricity: {
    id: "electricity",
    params: electricityParams,
    views: electricityViews,
    load: async () => (await import("./electricity/electricity.chart.ts")).electricityChart,
  },
  border: {
    id: "border",
    params: borderParams,
    views: borderViews,
    load: async () => (await import("./border/border.chart.ts")).borderChart,
  },
  waivers: {
    id: "waivers",
    params: waiversParams,
    views: waiversViews,
    load: async () => (await import("./waivers/waivers.chart.ts")).waiversChart,
  },
  pandemic: {
    id: "pandemic",
    params: pandemicParams,
    views: pandemicViews,
    load: async () => (await import("./pandemic/pandemic.chart.ts")).pandemicChart,
  },
};
