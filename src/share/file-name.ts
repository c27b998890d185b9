import type { AnyWords, SharedState } from "#charts/chart.ts";
import { nearestView } from "#charts/nearest-view.ts";

/** Name of a file of a chart as it is shown, by ids and day: `trade-promise-2026-11-24.svg`. */
export function fileName(chart: AnyWords, state: SharedState, day: string, extension: string): string {
  const { view } = nearestView(chart, state);
  return `${[chart.id, view, day].filter((part) => part !== undefined).join("-")}.${extension}`;
}
