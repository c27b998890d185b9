import { useId, useMemo, type ReactNode } from "react";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import { queryWords, type QueryProblem } from "#url/codec.ts";
import { Button } from "#ui/Button.tsx";
import { Announcer } from "./Announcer.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { ChartTable } from "./ChartTable.tsx";
import type { FrameSlots, ShownChart } from "./frame-slots.ts";
import { frameMessages } from "./frame.messages.ts";
import { KnownSwitch } from "./KnownSwitch.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import { QueryProblems } from "./QueryProblems.tsx";
import { ringQuoted, useDroppingQuote } from "./quoted.ts";
import { SourceList } from "./SourceList.tsx";
import { Tabs } from "./Tabs.tsx";
import styles from "./frame.module.css";

interface ChartFrameProps {
  readonly chart: AnyChart;
  readonly tables: Partial<TableRows>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly state: SharedState;
  /** What the reader asked for: what the controls show. Differs from `state` only while tables are still loading. */
  readonly asked: SharedState;
  /** The author's view of this page: what Reset goes back to. */
  readonly base: SharedState;
  readonly onChange: (change: Partial<SharedState>, settled?: boolean) => void;
  readonly onReset: () => void;
  /** Words of the link that were not understood. */
  readonly problems: readonly QueryProblem[];
  readonly language: Language;
  /** Level of the finding's heading on its page. */
  readonly heading: "h1" | "h2" | "h3";
  /** Width that the wide drawing is pre-rendered at. */
  readonly wideWidth: number;
  /** Links that the page offers; they stand at the foot. */
  readonly actions?: ReactNode;
  /** What lies above charts: sharing, downloads, citations. */
  readonly slots?: FrameSlots | undefined;
  /** Told when a mark comes under pointer or keyboard, so that the text can light up with it. */
  readonly onCursor?: (key: string) => void;
  /** Key of a mark that the text points at just now; drawn as if the pointer were on it. */
  readonly pointedAt?: string;
}

/** Everything around a drawing, the same for every chart: finding, controls, drawing, readout, table, sources, notes. */
export function ChartFrame(props: ChartFrameProps) {
  const { chart, tables, sources, base, onReset, problems, language, slots } = props;
  const Heading = props.heading;
  const messages = frameMessages[language.locale];
  const idPrefix = useId();
  const state = useMemo(() => ringQuoted(props.state), [props.state]);
  const onChange = useDroppingQuote(props.onChange);
  const data = useMemo(() => chart.decode(tables), [chart, tables]);
  const model = useMemo(() => chart.model(data, state), [chart, data, state]);
  const description = useMemo(() => chart.describe(model, state, language), [chart, model, state, language]);
  const chosen = description.data.find((one) => one.key === state.focus);
  const asked = props.state.focus;
  const unknownFocus = asked !== "" && !description.data.some((one) => one.key === asked);
  const changed = queryWords<SharedState>(chart.params, props.state, { base }).length > 0;
  const shown: ShownChart = { chart, tables, sources, state, description, language };
  return (
    <section
      className={styles.frame}
      data-chart={chart.id}
      aria-busy={props.asked !== props.state}
      aria-labelledby={`${idPrefix}-title`}
    >
      <div className={styles.body}>
        <Heading id={`${idPrefix}-title`} className={styles.title}>
          {description.title}
        </Heading>
        <p className={styles.subtitle}>{description.subtitle}</p>
        <QueryProblems problems={problems} language={language} onClean={onReset} />
        {unknownFocus && (
          <ProblemLine>
            {messages.unknownFocus(asked)} <Button onClick={() => onChange({ focus: "" })}>{messages.cleanLink}</Button>
          </ProblemLine>
        )}
        {slots?.notice?.(shown, onChange)}
        <div className={styles.controls}>
          <chart.Controls state={props.asked} model={model} language={language} onChange={onChange} />
        </div>
        <Tabs
          value={state.tab}
          label={messages.tabs.label}
          onChange={(tab) => onChange({ tab })}
          panels={[
            {
              value: "chart",
              label: messages.tabs.chart,
              content: (
                <ChartPanel
                  shown={shown}
                  model={model}
                  asked={props.asked}
                  chosen={chosen}
                  onChange={onChange}
                  wideWidth={props.wideWidth}
                  idPrefix={idPrefix}
                  slots={slots}
                  onCursor={props.onCursor}
                  pointedAt={props.pointedAt}
                />
              ),
            },
            {
              value: "table",
              label: messages.tabs.table,
              content: (
                <ChartTable table={description.table} sources={sources} language={language} focus={state.focus} />
              ),
            },
            {
              value: "sources",
              label: messages.tabs.sources,
              content: <SourceList table={description.table} sources={sources} language={language} />,
            },
          ]}
        />
        {(chosen !== undefined || state.tab !== "chart") && (
          <p id={chosen && `${idPrefix}-sentence`} className={styles.sentence}>
            {description.sentence}
          </p>
        )}
        {description.notes.length > 0 && (
          <ul className={styles.notes}>
            {description.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {slots?.address !== undefined && (
          <p className="on-paper" dir="ltr">
            {slots.address(shown)}
          </p>
        )}
        <div className={styles.foot}>
          <KnownSwitch
            value={state.known}
            language={language}
            onChange={(known) => onChange({ known })}
            unavailable={chart.undatedReason?.(state, language) ?? null}
          />
          <div className={styles.actions}>
            <Button onClick={onReset} disabled={!changed}>
              {messages.reset}
            </Button>
            {slots?.menu?.(shown)}
            {props.actions}
          </div>
        </div>
        <Announcer text={description.sentence} />
      </div>
    </section>
  );
}
