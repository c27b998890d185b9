import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { FrameSlots } from "#chart-parts/frame-slots.ts";
import { ProblemLine } from "#chart-parts/ProblemLine.tsx";
import { QueryProblems } from "#chart-parts/QueryProblems.tsx";
import { useDroppingQuote } from "#chart-parts/quoted.ts";
import type { AnyChart, SharedState, Size } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { TableLibrary } from "#live/library.ts";
import { revealChart } from "#live/pending.ts";
import { Problem } from "#live/Problem.tsx";
import { problemOf } from "#live/slot.ts";
import { useShownState } from "#live/use-shown-state.ts";
import type { ShareWish } from "#share/share-wish.ts";
import type { QueryState } from "#url/query-state.ts";
import type { FrameShape } from "./frame-height.ts";
import { FrameShareButtons } from "./FrameShareButtons.tsx";
import { FrameView } from "./FrameView.tsx";
import type { RestOfFrame } from "./rest-of-frame.ts";

interface LiveFrameProps {
  readonly chart: AnyChart;
  readonly query: QueryState<SharedState>;
  readonly library: TableLibrary;
  /** What the script that runs lacks; null where it has everything. */
  readonly rest: RestOfFrame | null;
  /** Sharing, where the script that runs has it. */
  readonly sharing: FrameSlots | undefined;
  readonly shape: FrameShape;
  /** Room of the drawing, where it is known. */
  readonly first: Size | undefined;
  readonly page: string;
  readonly language: Language;
  /** What to tell of the host's options. */
  readonly notices: readonly string[];
}

/** A frame whose script runs: bound to the words of its address, fitted to the height its host gives. */
export function LiveFrame({ chart, query, library, rest, sharing, notices, language, ...frame }: LiveFrameProps) {
  const { state: asked, problems } = useSyncExternalStore(query.subscribe, query.get, query.get);
  const beyond = rest !== null && !rest.holds(asked);
  const held = useRef(asked);
  if (!beyond) held.current = asked;
  const { shown, problem, retry } = useShownState(library, chart, held.current);
  const [missing, setMissing] = useState<string>();
  const loadRest = useCallback(
    (wish?: ShareWish) => {
      setMissing(undefined);
      rest?.load(wish).catch((error: unknown) => setMissing(problemOf(error)));
    },
    [rest],
  );
  const slots: FrameSlots = useMemo(() => sharing ?? buttonsAlone(loadRest), [sharing, loadRest]);
  const onChange = useDroppingQuote(query.set);
  useEffect(() => {
    if (beyond) loadRest();
  }, [beyond, loadRest]);
  useLayoutEffect(() => {
    if (shown.state === asked) revealChart(chart.id);
  }, [shown.state, asked, chart.id]);
  return (
    <FrameView
      {...frame}
      chart={chart}
      loaded={shown.loaded}
      state={shown.state}
      asked={asked}
      language={language}
      live={{
        onChange,
        onReset: query.reset,
        slots,
        notices: (
          <>
            {notices.map((text) => (
              <ProblemLine key={text}>{text}</ProblemLine>
            ))}
            <QueryProblems problems={problems} language={language} onClean={query.reset} />
            {missing !== undefined && (
              <Problem problem={missing} language={language} onRetry={() => loadRest(rest?.wish())} />
            )}
            {problem !== undefined && <Problem problem={problem} language={language} onRetry={retry} />}
          </>
        ),
      }}
    />
  );
}

/** What stands in the place of sharing where it has yet to come. */
function buttonsAlone(onAsk: (wish: ShareWish) => void): FrameSlots {
  return { menu: ({ language }) => <FrameShareButtons language={language} onAsk={onAsk} /> };
}
