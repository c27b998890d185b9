/**
 * The coming alive of one chart on one page: waiting until it is near, loading, alive, or failed with a way on.
 * While it is not alive the pre-rendered drawing stands in the page untouched.
 */
import type { AnyChart, ChartId, SharedState } from "#charts/chart.ts";
import { LoadError } from "#data/load-error.ts";
import type { Library } from "./library.ts";

export type SlotPhase =
  | { readonly name: "waiting" | "loading" | "ready" }
  /** `problem` is a sentence part for the reader: which file; undefined where the chart's code did not come. */
  | { readonly name: "failed"; readonly problem: string | undefined };

export interface Slot {
  readonly phase: () => SlotPhase;
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts loading, once. */
  readonly start: () => void;
  /** Tries again after a failure. */
  readonly retry: () => void;
  /** The chart when it is alive. */
  readonly chart: () => AnyChart | undefined;
}

/** What a failed load says to the reader. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Makes a slot. `states` are the states whose tables must be there before the chart can show. */
export function createSlot(library: Library, id: ChartId, states: () => readonly SharedState[]): Slot {
  const listeners = new Set<() => void>();
  let phase: SlotPhase = { name: "waiting" };
  let chart = library.chart(id);
  if (chart !== undefined && library.tables(states().flatMap((state) => chart?.tables(state) ?? [])) === undefined) {
    chart = undefined;
  }
  if (chart !== undefined) phase = { name: "ready" };

  const enter = (next: SlotPhase): void => {
    phase = next;
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<void> => {
    enter({ name: "loading" });
    try {
      const loaded = await library.loadChart(id);
      await library.loadTables([...new Set(states().flatMap((state) => loaded.tables(state)))]);
      chart = loaded;
      enter({ name: "ready" });
    } catch (error) {
      const isCode = error instanceof LoadError && error.kind === "code";
      enter({ name: "failed", problem: isCode ? undefined : problemOf(error) });
    }
  };
  return {
    phase: () => phase,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (phase.name === "waiting") void load();
    },
    retry: () => {
      if (phase.name === "failed") void load();
    },
    chart: () => chart,
  };
}
