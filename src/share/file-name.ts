import type { SharedState } from "#charts/chart.ts";
import type { ChartId } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { nearestView } from "#charts/nearest-view.ts";

/** Name of a file of a chart as it is shown, by ids and day: `trade-promise-2026-11-24.svg`. */
export function fileName(chart: ChartId, state: SharedState, day: string, extension: string): string {
  const { view } = nearestView(CHARTS[chart], state);
  return `${[chart, view, day].filter((part) => part !== undefined).join("-")}.${extension}`;
}
