import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { TableLibrary } from "#live/library.ts";
import { revealChart } from "#live/pending.ts";
import { Problem } from "#live/Problem.tsx";
import { problemOf } from "#live/slot.ts";
import { useShownState } from "#live/use-shown-state.ts";
import { Button } from "#ui/Button.tsx";
import type { QueryState } from "#url/query-state.ts";
import type { FrameShape } from "./frame-height.ts";
import { FrameView } from "./FrameView.tsx";
import type { RestOfFrame } from "./rest-of-frame.ts";
import styles from "./frame-page.module.css";

interface LiveFrameProps {
  readonly chart: AnyChart;
  readonly query: QueryState<SharedState>;
  readonly library: TableLibrary;
  /** The chart's other modes, where the script that runs has only one. */
  readonly rest: RestOfFrame | null;
  readonly shape: FrameShape;
  readonly page: string;
  readonly language: Language;
  /** What to tell of the host's options. */
  readonly notices: readonly string[];
}

/** A frame whose script runs: bound to the words of its address, fitted to the height its host gives. */
export function LiveFrame({ chart, query, library, rest, notices, language, ...frame }: LiveFrameProps) {
  const { state: asked, problems } = useSyncExternalStore(query.subscribe, query.get, query.get);
  const beyond = rest !== null && !rest.holds(asked);
  const held = useRef(asked);
  if (!beyond) held.current = asked;
  const { shown, problem, retry } = useShownState(library, chart, held.current);
  const [missing, setMissing] = useState<string>();
  const loadRest = useCallback(() => {
    setMissing(undefined);
    rest?.load().catch((error: unknown) => setMissing(problemOf(error)));
  }, [rest]);
  useEffect(() => {
    if (beyond) loadRest();
  }, [beyond, loadRest]);
  useLayoutEffect(() => {
    if (shown.state === asked) revealChart(chart.id);
  }, [shown.state, asked, chart.id]);
  const messages = frameMessages[language.locale];
  const told =
    problems.length === 0
      ? notices
      : [...notices, messages.problem(problems.map(({ word, value }) => `${word}=${value}`).join(", "))];
  return (
    <FrameView
      {...frame}
      chart={chart}
      loaded={shown.loaded}
      state={shown.state}
      asked={asked}
      language={language}
      live={{
        onChange: query.set,
        onReset: query.reset,
        notices: (
          <>
            {told.map((text) => (
              <p key={text} className={styles.notice} role="status">
                {text}
              </p>
            ))}
            {problems.length > 0 && <Button onClick={query.reset}>{messages.cleanLink}</Button>}
            {missing !== undefined && <Problem problem={missing} language={language} onRetry={loadRest} />}
            {problem !== undefined && <Problem problem={problem} language={language} onRetry={retry} />}
          </>
        ),
      }}
    />
  );
}
