import { useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import { baseState, type ParsedQuery } from "#url/codec.ts";
import type { Params } from "#url/params.ts";
import { createQueryState, type QueryState } from "#url/query-state.ts";
import { useAddress } from "./address-context.ts";
import { revealChart } from "./pending.ts";

/** A page's own state in its address, and how to change it. */
export interface PageQuery<State> extends ParsedQuery<State> {
  readonly set: QueryState<State>["set"];
  readonly reset: () => void;
}

/**
 * The state of a page that its address holds. The page is pre-rendered in the plain state; where the address asks for
 * another, the part named `pending` stays invisible until it shows it.
 */
export function useQuery<State extends object>(params: Params<State>, pending: string): PageQuery<State> {
  const address = useAddress();
  const base = useMemo(() => baseState(params), [params]);
  const query = useMemo(() => createQueryState<State>({ params, base, address }), [params, base, address]);
  const still = useMemo(() => ({ state: base, problems: [] }), [base]);
  const parsed = useSyncExternalStore(query.subscribe, query.get, () => still);
  useLayoutEffect(() => {
    if (parsed.state === query.get().state) revealChart(pending);
  }, [parsed, query, pending]);
  return { ...parsed, set: query.set, reset: query.reset };
}
