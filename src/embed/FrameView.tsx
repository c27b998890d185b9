import { useMemo, type ReactNode } from "react";
import { ChartTable } from "#chart-parts/ChartTable.tsx";
import type { FrameSlots, ShownChart } from "#chart-parts/frame-slots.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import { KnownSwitch } from "#chart-parts/KnownSwitch.tsx";
import { ringQuoted } from "#chart-parts/quoted.ts";
import { SourceList } from "#chart-parts/SourceList.tsx";
import type { AnyChart, Description, SharedState, Size } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import { embedMessages } from "./embed.messages.ts";
import { FrameFoot } from "./FrameFoot.tsx";
import type { FrameShape } from "./frame-height.ts";
import { FrameNotes } from "./FrameNotes.tsx";
import { FramePicture } from "./FramePicture.tsx";
import styles from "./frame-page.module.css";

interface FrameViewProps {
  readonly chart: AnyChart;
  readonly loaded: LoadedTables;
  readonly state: SharedState;
  /** What the reader asked for; differs from `state` while tables are loading. */
  readonly asked: SharedState;
  readonly shape: FrameShape;
  /** Room of the drawing, where it is known before anything is drawn. */
  readonly first?: Size | undefined;
  /** Absolute address of the chart's page. */
  readonly page: string;
  readonly language: Language;
  /** Null in the pre-render, where nothing can be changed. */
  readonly live: LiveParts | null;
}

/** What a frame can do once its script runs. */
export interface LiveParts {
  readonly onChange: (change: Partial<SharedState>, settled?: boolean) => void;
  readonly onReset: () => void;
  /** Sharing, or in its place the buttons that fetch it. */
  readonly slots: FrameSlots;
  /** Lines to tell the reader: words not understood, a colour refused, a file that did not load. */
  readonly notices: ReactNode;
}

/** Everything in a frame, complete in the pre-rendered page and the same once it is alive. */
export function FrameView(props: FrameViewProps) {
  const { chart, loaded, shape, language, live } = props;
  const state = useMemo(() => ringQuoted(props.state), [props.state]);
  const data = useMemo(() => chart.decode(loaded.tables), [chart, loaded]);
  const model = useMemo(() => chart.model(data, state), [chart, data, state]);
  const description: Description = useMemo(
    () => chart.describe(model, state, language),
    [chart, model, state, language],
  );
  const shown: ShownChart = { chart, ...loaded, state, description, language };
  return (
    <>
      <header className={styles.head}>
        <h1 id="finding" className={styles.title}>
          {description.title}
        </h1>
        <p className={styles.subtitle}>{description.subtitle}</p>
      </header>
      <FrameTools {...props} model={model} shown={shown} />
      {live?.notices}
      {state.tab === "chart" ? (
        <FramePicture
          chart={chart}
          loaded={loaded}
          state={state}
          shape={shape}
          first={props.first}
          language={language}
          model={model}
          description={description}
          onChange={live?.onChange}
          notice={live?.slots.notice?.(shown, live.onChange)}
          actionsOf={(datum) => live?.slots.datum?.(datum, shown)}
        />
      ) : (
        <div className={styles.panel}>
          {state.tab === "table" ? (
            <ChartTable table={description.table} sources={loaded.sources} language={language} focus={state.focus} />
          ) : (
            <>
              <FrameNotes description={description} />
              <SourceList table={description.table} sources={loaded.sources} language={language} />
            </>
          )}
        </div>
      )}
      <FrameFoot data={description.data} loaded={loaded} page={props.page} language={language} />
    </>
  );
}

interface ToolsProps extends FrameViewProps {
  // The model is private to the chart; it comes from the same record as what takes it.
  readonly model: unknown;
  readonly shown: ShownChart;
}

function FrameTools({ chart, asked, language, live, model, shown, page }: ToolsProps) {
  const messages = embedMessages[language.locale];
  const tabs = frameMessages[language.locale].tabs;
  if (live === null) {
    return (
      <div className={styles.tools}>
        <a className={styles.tool} href={`${page}?tab=table`} target="_blank" rel="noopener">
          {messages.table}
        </a>
      </div>
    );
  }
  return (
    <div className={styles.tools}>
      <details className={styles.change}>
        <summary className={styles.tool}>
          <span className={styles.roomy}>{messages.change}</span>
          <span className={styles.narrow}>{messages.changeShort}</span>
        </summary>
        <div className={styles.sheet}>
          <chart.Controls state={asked} model={model} language={language} onChange={live.onChange} />
          {chart.Tools !== undefined && (
            <chart.Tools state={asked} model={model} language={language} onChange={live.onChange} />
          )}
          <KnownSwitch
            value={asked.known}
            language={language}
            onChange={(known) => live.onChange({ known })}
            unavailable={chart.undatedReason?.(asked, language) ?? null}
          />
          <Button onClick={live.onReset}>{frameMessages[language.locale].reset}</Button>
        </div>
      </details>
      {live.slots.menu?.(shown)}
      <div role="group" aria-label={messages.show} className={styles.tabs}>
        {(["chart", "table", "sources"] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            className={styles.tool}
            aria-pressed={asked.tab === tab}
            onClick={() => live.onChange({ tab })}
          >
            {tabs[tab]}
          </button>
        ))}
      </div>
    </div>
  );
}
