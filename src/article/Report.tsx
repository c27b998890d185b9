import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { REPORT_FACTS } from "virtual:report-facts";
import { CHART_IDS, type ChartId, type SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import type { Language } from "#i18n/language.ts";
import { useAddress } from "#live/address-context.ts";
import { chartQuery, type ChartQuery } from "#live/chart-query.ts";
import { Toggle } from "#ui/Toggle.tsx";
import { baseState, joinQuery, parseQuery } from "#url/codec.ts";
import { createQueryState } from "#url/query-state.ts";
import { articleMessages } from "./article.messages.ts";
import { Opening } from "./Opening.tsx";
import { PHRASE_TARGETS } from "./phrase-targets.ts";
import { REPORT } from "./report-content.ts";
import { ReportProvider, type ReportContextValue } from "./report-context.ts";
import { reportParams, type ReportState } from "./report-params.ts";
import { StageTabs } from "./StageTabs.tsx";
import { useStage } from "./use-stage.ts";
import styles from "./article.module.css";

const BASE: ReportState = baseState(reportParams);

/** The state of a chart that a statement leads to: the chart's own opening view with the target's words in it. */
function targetState(id: ChartId, words: Readonly<Record<string, string>>): SharedState {
  return parseQuery<SharedState>(CHARTS[id].params, joinQuery(Object.entries(words))).state;
}

/** The annotated report with its charts: beside the text where there is room, within it where there is not. */
export function Report({ language }: { readonly language: Language }) {
  const address = useAddress();
  const article = useRef<HTMLElement>(null);
  const charts = useMemo(() => {
    const entries = CHART_IDS.map((id): [ChartId, ChartQuery] => [id, chartQuery(id, address, { prefix: `${id}.` })]);
    // One entry for each chart id is exactly the record.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.fromEntries(entries) as Record<ChartId, ChartQuery>;
  }, [address]);
  const query = useMemo(() => createQueryState<ReportState>({ params: reportParams, base: BASE, address }), [address]);
  const still = useMemo(() => ({ state: BASE, problems: [] }), []);
  const { state } = useSyncExternalStore(query.subscribe, query.get, () => still);
  const [view, setView] = useStage(article, () => query.get().state.stage);
  const [open, setOpen] = useState("");
  const [pointed, setPointed] = useState("");
  const [mark, setMark] = useState("");
  const onMark = useCallback((chart: ChartId, key: string) => setMark(key === "" ? "" : `${chart}:${key}`), []);
  const onShow = useCallback(
    (statement: string) => {
      const target = PHRASE_TARGETS[statement];
      if (target === undefined) return;
      setView(target.chart);
      charts[target.chart].query.set(targetState(target.chart, target.words));
    },
    [charts, setView],
  );
  const value: ReportContextValue = useMemo(
    () => ({ language, state, charts, open, onOpen: setOpen, pointed, onPoint: setPointed, mark, onMark, onShow }),
    [language, state, charts, open, pointed, mark, onMark, onShow],
  );
  const content = REPORT[language.locale];
  const messages = articleMessages[language.locale];
  const changes = <p>{REPORT_FACTS.changes[language.locale]}</p>;
  return (
    <ReportProvider value={value}>
      <article ref={article} className={styles.report} data-view={view} data-notes={state.notes ? "all" : "loud"}>
        <header className={styles.intro}>
          <h1>{content.headline}</h1>
          <div className={styles.standfirst}>{content.standfirst}</div>
        </header>
        <Opening />
        <div className={styles.label}>
          {content.label}
          <div className={styles.switches} role="group" aria-label={messages.notes.label}>
            <Toggle label={messages.notes.all} checked={state.notes} onChange={(notes) => query.set({ notes })} />
            <Toggle
              label={messages.notes.changes}
              checked={state.changes}
              onChange={(changes) => query.set({ changes })}
            />
          </div>
          {state.changes && changes}
        </div>
        <StageTabs
          view={view}
          onView={(next) => {
            setView(next);
            query.set({ stage: next === "opening" ? "" : next });
          }}
        />
        <content.Body />
        <section className={styles.method} aria-labelledby="method">
          <h2 id="method">{content.method.title}</h2>
          {content.method.body}
          {changes}
        </section>
      </article>
    </ReportProvider>
  );
}
