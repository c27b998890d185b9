import { useEffect, useState } from "react";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { TableName } from "#data/tables.ts";
import { useLibrary } from "./library.ts";
import { problemOf } from "./slot.ts";

interface Loading {
  readonly loaded: LoadedTables | undefined;
  /** What went wrong, as a sentence part; undefined while nothing has. */
  readonly problem: string | undefined;
  readonly retry: () => void;
}

/** Tables wanted only now, by something the reader opened; says when they cannot be had and tries again. */
export function useLoadedTables(names: readonly TableName[]): Loading {
  const library = useLibrary();
  const key = names.join(" ");
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const loaded = library.tables(names);
  const missing = loaded === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    setProblem(undefined);
    library.loadTables(names).then(
      () => current && setAttempt((count) => count + 1),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
    // The names are compared by their text; `attempt` is what "try again" changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [library, key, missing, attempt]);
  return { loaded, problem, retry: () => setAttempt((count) => count + 1) };
}
