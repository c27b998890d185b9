/**
 * The one list of charts. What every page needs of a chart (its words and named views) stands here;
 * its drawing code is taken when a chart comes near.
 */
import type { AnyChart, ChartId, NamedView, SharedState } from "./chart.ts";
import type { Params } from "#url/params.ts";

/** A chart before its code is loaded. */
export interface ChartEntry {
  readonly id: ChartId;
  // Each chart's own state type stays inside its folder; pages handle words and text.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly params: Params<any>;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly views: readonly NamedView<any>[];
  readonly load: () => Promise<AnyChart>;
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {} as never;

/** The state of a chart's view, or of its opening view when no name is given. */
export function viewState(entry: ChartEntry, view?: string): SharedState {
  throw new Error(view ?? entry.id);
}
