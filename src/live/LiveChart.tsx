import { useLayoutEffect, useSyncExternalStore, type ReactNode } from "react";
import { ChartFrame } from "#chart-parts/ChartFrame.tsx";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { FrameSlots } from "#chart-parts/frame-slots.ts";
import type { SharedState } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { ParsedQuery } from "#url/codec.ts";
import type { ChartQuery } from "./chart-query.ts";
import { useLibrary } from "./library.ts";
import { revealChart } from "./pending.ts";
import { Problem } from "./Problem.tsx";
import type { Slot } from "./slot.ts";
import { useShownState } from "./use-shown-state.ts";
import styles from "./live.module.css";

/** A chart on a page. */
export interface LiveChartProps {
  readonly slot: Slot;
  readonly chart: ChartQuery;
  /** The state that stands drawn in the page: what an island is hydrated with, whatever is wanted by then. */
  readonly drawn: () => ParsedQuery<SharedState>;
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
export function LiveChart({ slot, chart, drawn, language, ...frame }: LiveChartProps) {
  const loaded = slot.chart();
  if (loaded === undefined) throw new Error(`chart ${chart.id} came alive before its code`);
  const { query, base } = chart;
  const parsed = useSyncExternalStore(query.subscribe, query.get, drawn);
  const { shown, problem, retry } = useShownState(useLibrary(), loaded, parsed.state, base);
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
      {shown.state !== parsed.state && problem === undefined && (
        <p className={styles.loading} role="status">
          {frameMessages[language.locale].loading}
        </p>
      )}
      {problem !== undefined && <Problem problem={problem} language={language} onRetry={retry} />}
    </>
  );
}
