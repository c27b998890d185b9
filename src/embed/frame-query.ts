/** The state of a frame: the words of its address. */
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { Address } from "#url/address.ts";
import { parseQuery } from "#url/codec.ts";
import { createQueryState, type QueryState } from "#url/query-state.ts";

/** Ties a chart's state to a frame's address, of whatever version. `base` is the query of the state that is drawn. */
export function frameQuery({ params, migrations }: AnyChart, base: string, address: Address): QueryState<SharedState> {
  const drawn = parseQuery<SharedState>(params, base, { migrations }).state;
  return createQueryState<SharedState>({ params, base: drawn, address, migrations, step: "replace" });
}
