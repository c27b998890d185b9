import { useEffect, useMemo, useRef, useState } from "react";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { TableLibrary } from "./library.ts";
import { problemOf } from "./slot.ts";

interface Shown {
  readonly state: SharedState;
  readonly loaded: LoadedTables;
}

/**
 * The wanted state once its tables are there; until then the last one that could be shown, at first `base`: a state whose
 * tables are there already, the wanted one when left out.
 */
export function useShownState(library: TableLibrary, chart: AnyChart, wanted: SharedState, base = wanted) {
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const key = chart.tables(wanted).join(" ");
  const loaded = useMemo(
    () => library.tables(chart.tables(wanted)),
    // The names are compared by their text; `attempt` counts what has been loaded since.
    // oxlint-disable-next-line react/exhaustive-deps
    [library, chart, key, attempt],
  );
  const last = useRef<Shown>(undefined);
  if (loaded !== undefined && (last.current?.state !== wanted || last.current.loaded !== loaded)) {
    last.current = { state: wanted, loaded };
  }
  if (last.current === undefined) {
    const ofBase = library.tables(chart.tables(base));
    if (ofBase === undefined) throw new Error(`chart ${chart.id} came alive before its tables`);
    last.current = { state: base, loaded: ofBase };
  }
  const missing = loaded === undefined;
  useEffect(() => {
    setProblem(undefined);
    if (!missing) return undefined;
    let current = true;
    library.loadTables(chart.tables(wanted)).then(
      () => current && setAttempt((count) => count + 1),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [library, chart, key, missing, attempt]);
  return { shown: last.current, problem, retry: () => setAttempt((count) => count + 1) };
}
