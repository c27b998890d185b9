import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore, type ReactElement } from "react";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { LanguageProvider } from "#i18n/language-context.ts";
import { queryWords } from "#url/codec.ts";
import type { ChartQuery } from "./chart-query.ts";
import { takeEarlyPress } from "./early-press.ts";
import { useRenderIsland } from "./island.ts";
import { drawIsland, hydrateIsland, type IslandRoot } from "./island-root.tsx";
import { LibraryProvider, useLibrary } from "./library.ts";
import { LiveChart, type LiveChartProps } from "./LiveChart.tsx";
import { revealChart } from "./pending.ts";
import { CodeProblem } from "./CodeProblem.tsx";
import { Problem } from "./Problem.tsx";
import { createSlot } from "./slot.ts";
import { isTranslated } from "./translation.ts";
import styles from "./live.module.css";

/** How far outside the window a chart begins to load. */
const NEAR = "600px";

type ChartSlotProps = Omit<LiveChartProps, "slot" | "drawn">;

/** A chart on a page: pre-rendered, alive when near, standing as it was drawn when anything fails. */
export function ChartSlot(props: ChartSlotProps) {
  const { chart, language } = props;
  const library = useLibrary();
  const renderIsland = useRenderIsland();
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<IslandRoot>(undefined);
  const slot = useMemo(
    () => createSlot(library, chart.id, () => [chart.base, chart.query.get().state]),
    [library, chart],
  );
  const drawnState = useRef(chart.query.get());
  const islandOf = useCallback(
    (shown: ChartSlotProps) => (
      <LibraryProvider value={library}>
        <LanguageProvider value={shown.language}>
          <LiveChart {...shown} slot={slot} drawn={() => drawnState.current} />
        </LanguageProvider>
      </LibraryProvider>
    ),
    [library, slot],
  );
  const island = useMemo(() => islandOf(props), [islandOf, props]);
  // The first render is that of the page as it was built; by now a phrase may be under the pointer.
  const built = useRef(props);
  const latest = useRef<ReactElement>(island);
  latest.current = island;
  const shown = useRef(props);
  shown.current = props;
  const phase = useSyncExternalStore(slot.subscribe, slot.phase, slot.phase);
  useEffect(() => {
    const target = box.current;
    if (target === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) slot.start();
      },
      { rootMargin: NEAR },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [slot]);
  useEffect(() => {
    const target = box.current;
    if (phase.name !== "ready" || target === null) return undefined;
    // A press must not change an island that is just being shown.
    const options = { identifierPrefix: islandPrefix(chart), onAlive: () => setTimeout(() => takeEarlyPress(target)) };
    // A drawing of another state than the one asked for is not hydrated but drawn anew, so that it never shows.
    const asDrawn =
      target.firstElementChild !== null && !isTranslated() && built.current.chart === chart && isBase(chart);
    drawnState.current = chart.query.get();
    const { current: wanted } = latest;
    const made = asDrawn
      ? hydrateIsland(target, built.current === shown.current ? wanted : islandOf(built.current), options)
      : drawIsland(target, wanted, options);
    made.render(wanted);
    root.current = made;
    return () => {
      delete target.dataset["alive"];
      root.current = undefined;
      // A root cannot be taken down while another one renders.
      setTimeout(() => made.unmount());
    };
  }, [phase, chart, islandOf]);
  useEffect(() => root.current?.render(island), [island]);
  useEffect(() => {
    // The link's state cannot be shown; what was drawn is better than an empty place.
    if (phase.name === "failed") revealChart(chart.id);
  }, [phase, chart.id]);
  const html = renderIsland?.(island, islandPrefix(chart)) ?? "";
  return (
    <div className={styles.slot} data-slot={chart.id}>
      <div
        ref={box}
        className={styles.chart}
        data-loading={frameMessages[language.locale].loading}
        suppressHydrationWarning
        // Our own pre-rendered HTML, written by React; the browser keeps what stands there.
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {phase.name === "failed" &&
        (phase.problem === undefined ? (
          <CodeProblem language={language} />
        ) : (
          <Problem problem={phase.problem} language={language} onRetry={slot.retry} />
        ))}
    </div>
  );
}

/** Whether the address asks for the view that was drawn, and for nothing that has to be told. */
function isBase({ id, query, base }: ChartQuery): boolean {
  const { state, problems } = query.get();
  return problems.length === 0 && queryWords<SharedState>(CHARTS[id].params, state, { base }).length === 0;
}

function islandPrefix({ id }: ChartQuery): string {
  return `${id}-`;
}
