/** A chart in a certain state, as something that leads there: a statement, an event. */
import { joinQuery, parseQuery } from "#url/codec.ts";
import type { ChartId, SharedState } from "./chart.ts";
import { statePath } from "./nearest-view.ts";
import { CHARTS } from "./registry.ts";
import { viewState } from "./view-state.ts";

/** A chart's state in its own query words. */
export interface ChartTarget {
  readonly chart: ChartId;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Address of a target below language and base: that of the named view it is, or of the nearest one with what differs,
 * `charts/trade/nine-billion/`.
 */
export function chartTargetPath({ chart, words }: ChartTarget): string {
  const entry = CHARTS[chart];
  const { state } = parseQuery<SharedState>(entry.params, joinQuery(Object.entries(words)), { base: viewState(entry) });
  return statePath(entry, state);
}
