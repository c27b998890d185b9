import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { ChartFrame } from "#chart-parts/ChartFrame.tsx";
import type { FrameSlots } from "#chart-parts/frame-slots.ts";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { LoadedTables } from "#data/table-query.ts";
import type { Language } from "#i18n/language.ts";
import type { ChartQuery } from "./chart-query.ts";
import { useLibrary } from "./library.ts";
import { revealChart } from "./pending.ts";
import { Problem } from "./Problem.tsx";
import { problemOf, type Slot } from "./slot.ts";

/** A chart on a page. */
export interface LiveChartProps {
  readonly slot: Slot;
  readonly chart: ChartQuery;
  readonly language: Language;
  readonly heading: "h1" | "h2" | "h3";
  /** Width that the wide drawing is pre-rendered at, in pixels. */
  readonly wideWidth: number;
  readonly actions?: ReactNode;
  readonly slots?: FrameSlots;
  readonly onCursor?: (key: string) => void;
  readonly pointedAt?: string;
}

/** A chart whose code and first tables are there, bound to its words in the address. */
export function LiveChart({ slot, chart, language, ...frame }: LiveChartProps) {
  const loaded = slot.chart();
  if (loaded === undefined) throw new Error(`chart ${chart.id} came alive before its code`);
  const { query, base } = chart;
  const parsed = useSyncExternalStore(query.subscribe, query.get, query.get);
  const { shown, problem, retry } = useShownState(loaded, parsed.state);
  useLayoutEffect(() => {
    if (shown.state === query.get().state) revealChart(chart.id);
  }, [shown.state, query, chart.id]);
  return (
    <>
      <ChartFrame
        {...frame}
        chart={loaded}
        tables={shown.loaded.tables}
        sources={shown.loaded.sources}
        state={shown.state}
        asked={parsed.state}
        base={base}
        onChange={query.set}
        onReset={query.reset}
        problems={parsed.problems}
        language={language}
      />
      {problem !== undefined && <Problem problem={problem} language={language} onRetry={retry} />}
    </>
  );
}

interface Shown {
  readonly state: SharedState;
  readonly loaded: LoadedTables;
}

/** The wanted state once its tables are there; until then the last one that could be shown. */
function useShownState(chart: AnyChart, wanted: SharedState) {
  const library = useLibrary();
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
  if (last.current === undefined) throw new Error(`chart ${chart.id} came alive before its tables`);
  return { shown: last.current, problem, retry: () => setAttempt((count) => count + 1) };
}
