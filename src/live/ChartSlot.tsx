import {
  Suspense,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { ChartFrame } from "#chart-parts/ChartFrame.tsx";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import type { ChartQuery } from "./chart-query.ts";
import { useLibrary } from "./library.ts";
import { revealChart } from "./pending.ts";
import { createSlot, problemOf, type Slot } from "./slot.ts";
import styles from "./live.module.css";

interface ChartSlotProps {
  readonly chart: ChartQuery;
  readonly language: Language;
  readonly heading: "h1" | "h2" | "h3";
  readonly wideWidth: number;
  readonly actions?: ReactNode;
  readonly onCursor?: (key: string) => void;
  readonly pointedAt?: string;
}

/** How far outside the window a chart begins to load. */
const NEAR = "600px";

/** A chart on a page: pre-rendered, hydrated when near, standing as it was drawn when anything fails. */
export function ChartSlot(props: ChartSlotProps) {
  const { chart, language } = props;
  const library = useLibrary();
  const box = useRef<HTMLDivElement>(null);
  const slot = useMemo(
    () => createSlot(library, chart.id, () => [chart.base, chart.query.get().state]),
    [library, chart],
  );
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
  return (
    <div ref={box} className={styles.slot} data-slot={chart.id}>
      <div className={styles.chart}>
        <Suspense fallback={<p className={styles.loading}>{frameMessages[language.locale].loading}</p>}>
          <LiveChart {...props} slot={slot} />
        </Suspense>
      </div>
      <SlotProblem slot={slot} chart={chart} language={language} />
    </div>
  );
}

function LiveChart({ slot, chart, language, ...frame }: ChartSlotProps & { readonly slot: Slot }) {
  const loaded = slot.chart() ?? use(slot.ready);
  const { query, base } = chart;
  const baseParsed = useMemo(() => ({ state: base, problems: [] }), [base]);
  const parsed = useSyncExternalStore(query.subscribe, query.get, () => baseParsed);
  const { tables, state, problem, retry } = useShownState(loaded, parsed.state, base);
  useLayoutEffect(() => {
    if (state === query.get().state) revealChart(chart.id);
  }, [state, query, chart.id]);
  return (
    <>
      <ChartFrame
        {...frame}
        chart={loaded}
        tables={tables.tables}
        sources={tables.sources}
        state={state}
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

/** The wanted state once its tables are there; until then the last one that could be shown. */
function useShownState(chart: AnyChart, wanted: SharedState, base: SharedState) {
  const library = useLibrary();
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const names = chart.tables(wanted);
  const tables = useMemo(() => library.tables(names), [library, names.join(" "), attempt]);
  const shown = useRef(base);
  if (tables !== undefined) shown.current = wanted;
  useEffect(() => {
    if (tables !== undefined) {
      setProblem(undefined);
      return undefined;
    }
    let current = true;
    library.loadTables(names).then(
      () => current && setAttempt((count) => count + 1),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
    // `attempt` is what "try again" changes.
  }, [library, tables, names.join(" "), attempt]);
  const state = shown.current;
  const shownTables = tables ?? library.tables(chart.tables(state));
  if (shownTables === undefined) throw new Error(`chart ${chart.id} came alive without its tables`);
  return { tables: shownTables, state, problem, retry: () => setAttempt((count) => count + 1) };
}

function SlotProblem({
  slot,
  chart,
  language,
}: {
  readonly slot: Slot;
  readonly chart: ChartQuery;
  readonly language: Language;
}) {
  const phase = useSyncExternalStore(slot.subscribe, slot.phase, slot.phase);
  useEffect(() => {
    // The link's state cannot be shown; what was drawn is better than an empty place.
    if (phase.name === "failed") revealChart(chart.id);
  }, [phase, chart.id]);
  return phase.name === "failed" ? <Problem problem={phase.problem} language={language} onRetry={slot.retry} /> : null;
}

function Problem({
  problem,
  language,
  onRetry,
}: {
  readonly problem: string;
  readonly language: Language;
  readonly onRetry: () => void;
}) {
  const messages = frameMessages[language.locale];
  return (
    <p className={styles.problem} role="alert">
      {messages.failed(problem)} <Button onClick={onRetry}>{messages.retry}</Button>
    </p>
  );
}
