import { useCallback } from "react";
import type { Datum, SharedState, Size } from "#charts/chart.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";
import type { FrameSlots, ShownChart } from "./frame-slots.ts";
import { frameMessages } from "./frame.messages.ts";
import { MarkList } from "./MarkList.tsx";
import { Readout } from "./Readout.tsx";
import { ReadoutDock } from "./ReadoutDock.tsx";
import { useCursor, useOnRest } from "./use-cursor.ts";
import styles from "./frame.module.css";

interface ChartPanelProps {
  readonly shown: ShownChart;
  /** The chart's own, for the state. */
  readonly model: unknown;
  /** What the controls show. */
  readonly asked: SharedState;
  /** The mark that stays ringed. */
  readonly chosen: Datum | undefined;
  readonly onChange: (change: Partial<SharedState>, settled?: boolean) => void;
  /** Width that the wide drawing is pre-rendered at. */
  readonly wideWidth: number;
  /** Of the frame; the sentence takes its id from it. */
  readonly idPrefix: string;
  readonly slots: FrameSlots | undefined;
  /** Told when a mark comes under pointer or keyboard. */
  readonly onCursor: ((key: string) => void) | undefined;
  /** Key of a mark that the text points at just now. */
  readonly pointedAt: string | undefined;
}

/** Width of the frame from which the list of marks stands beside the drawing, and the room it takes there, in pixels; `frame.module.css` repeats them. */
const LIST_BESIDE = 840;
const LIST_WIDTH = 276;

/** The drawing, its list of marks and what a mark says: all that changes while a reader only points, and nothing else. */
export function ChartPanel(props: ChartPanelProps) {
  const { shown, model, asked, chosen, onChange, wideWidth, idPrefix, slots, onCursor } = props;
  const { chart, state, description, sources, language } = shown;
  const messages = frameMessages[language.locale];
  const cursor = useCursor(props.pointedAt || state.focus);
  useOnRest(cursor, () => onCursor?.(cursor.pointed()));
  const place = useCallback(
    (size: Size) => chart.layout(model, state, size, language),
    [chart, model, state, language],
  );
  const heightAt = useCallback((width: number) => chart.height(width, state), [chart, state]);
  const { onBelieve, reveal, Tools } = chart;
  const listTitle = chart.listTitle?.(state, language);
  const beside = listTitle !== undefined && wideWidth >= LIST_BESIDE;
  return (
    <div className={styles.marks} data-listed={listTitle === undefined ? undefined : ""}>
      <div className={styles.drawn}>
        {description.empty === undefined ? (
          <ChartDrawing
            chart={chart}
            model={model}
            state={state}
            description={description}
            place={place}
            heightAt={heightAt}
            wideWidth={beside ? wideWidth - LIST_WIDTH : wideWidth}
            language={language}
            idPrefix={idPrefix}
            cursor={cursor}
            onChange={onChange}
          />
        ) : (
          <p className={styles.empty}>{description.empty}</p>
        )}
        {Tools !== undefined && (
          <div className={styles.tools}>
            <Tools state={asked} model={model} language={language} onChange={onChange} />
          </div>
        )}
      </div>
      {listTitle !== undefined && (
        <div className={styles.listed}>
          <MarkList
            title={listTitle}
            data={description.data}
            model={model}
            Icon={chart.MarkIcon}
            cursor={cursor}
            focus={state.focus}
            onFocus={(focus) => onChange({ focus, ...reveal?.(model, state, focus) })}
          />
        </div>
      )}
      <ReadoutDock
        lasting={
          chosen === undefined ? (
            <>
              <p id={`${idPrefix}-sentence`} className={styles.sentence}>
                {description.sentence}
              </p>
              <p className={styles.hint}>{messages.hint}</p>
            </>
          ) : (
            <Readout
              datum={chosen}
              sources={sources}
              language={language}
              onBelieve={onBelieve && ((mark, record) => onChange(onBelieve(state, mark, record)))}
              actions={slots?.datum?.(chosen, shown)}
            />
          )
        }
        cursor={cursor}
        data={description.data}
        focus={state.focus}
        sources={sources}
        language={language}
      />
    </div>
  );
}
