/** What a value that a link quotes does to the chart it opens. */
import { useCallback } from "react";
import type { SharedState } from "#charts/chart.ts";

type OnChange = (change: Partial<SharedState>, settled?: boolean) => void;

/** A quoted mark is ringed like a chosen one. */
export function ringQuoted(state: SharedState): SharedState {
  return state.quote !== null && state.focus === "" ? { ...state, focus: state.quote.key } : state;
}

/** Any change but of the panel leaves the quoted value behind: it belonged to the view that the link opened. */
export function useDroppingQuote(onChange: OnChange): OnChange {
  return useCallback(
    (change, settled) => {
      const keeps = Object.keys(change).every((word) => word === "tab");
      onChange(keeps ? change : { quote: null, ...change }, settled);
    },
    [onChange],
  );
}
