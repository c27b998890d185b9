/** The state of a chart on a page: its words in the page's address. */
import type { SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import type { ChartId } from "#charts/chart.ts";
import type { Address } from "#url/address.ts";
import { createQueryState, type QueryState } from "#url/query-state.ts";

/** One chart's state, its author's view, and where it stands. */
export interface ChartQuery {
  readonly id: ChartId;
  readonly base: SharedState;
  readonly query: QueryState<SharedState>;
}

/** Ties a chart's state to an address. `prefix` goes before its words where a page has several charts. */
export function chartQuery(
  id: ChartId,
  address: Address,
  { view, prefix = "" }: { view?: string | undefined; prefix?: string } = {},
): ChartQuery {
  const entry = CHARTS[id];
  const base = viewState(entry, view);
  const { params, migrations } = entry;
  return { id, base, query: createQueryState<SharedState>({ params, base, address, prefix, migrations }) };
}
