import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactElement } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { LanguageProvider } from "#i18n/language-context.ts";
import { queryWords } from "#url/codec.ts";
import type { ChartQuery } from "./chart-query.ts";
import { useRenderIsland } from "./island.ts";
import { LibraryProvider, useLibrary } from "./library.ts";
import { LiveChart, type LiveChartProps } from "./LiveChart.tsx";
import { revealChart } from "./pending.ts";
import { Problem } from "./Problem.tsx";
import { createSlot } from "./slot.ts";
import styles from "./live.module.css";

/** How far outside the window a chart begins to load. */
const NEAR = "600px";

/** A chart on a page: pre-rendered, alive when near, standing as it was drawn when anything fails. */
export function ChartSlot(props: Omit<LiveChartProps, "slot">) {
  const { chart, language } = props;
  const library = useLibrary();
  const renderIsland = useRenderIsland();
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<Root>(undefined);
  const slot = useMemo(
    () => createSlot(library, chart.id, () => [chart.base, chart.query.get().state]),
    [library, chart],
  );
  const island = (
    <LibraryProvider value={library}>
      <LanguageProvider value={language}>
        <LiveChart {...props} slot={slot} />
      </LanguageProvider>
    </LibraryProvider>
  );
  const latest = useRef<ReactElement>(island);
  latest.current = island;
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
    const identifierPrefix = islandPrefix(chart);
    // A drawing of another state than the one asked for is not hydrated but drawn anew, so that it never shows.
    const asDrawn = target.firstElementChild !== null && isBase(chart);
    const made = asDrawn
      ? hydrateRoot(target, latest.current, { identifierPrefix })
      : createRoot(target, { identifierPrefix });
    if (!asDrawn) made.render(latest.current);
    root.current = made;
    return () => {
      root.current = undefined;
      // A root cannot be taken down while another one renders.
      setTimeout(() => made.unmount());
    };
  }, [phase, chart]);
  useEffect(() => root.current?.render(island));
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
      {phase.name === "failed" && <Problem problem={phase.problem} language={language} onRetry={slot.retry} />}
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
