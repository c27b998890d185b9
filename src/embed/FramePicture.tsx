import { useCallback, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { ChartDrawing } from "#chart-parts/ChartDrawing.tsx";
import { Readout } from "#chart-parts/Readout.tsx";
import type { AnyChart, Datum, Description, SharedState, Size } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import type { Language } from "#i18n/language.ts";
import { embedMessages } from "./embed.messages.ts";
import { FRAME_WIDE, type FrameShape, shapeStyle } from "./frame-height.ts";
import { FrameNotes } from "./FrameNotes.tsx";
import { useCursor, useRestingKey, type Cursor } from "#chart-parts/use-cursor.ts";
import styles from "./frame-page.module.css";

interface FramePictureProps {
  readonly chart: AnyChart;
  readonly loaded: LoadedTables;
  readonly state: SharedState;
  readonly shape: FrameShape;
  readonly language: Language;
  /** The room, where it is known before anything is drawn, so that nothing is drawn twice. */
  readonly first: Size | undefined;
  /** The chart's own, for its layout. */
  readonly model: unknown;
  readonly description: Description;
  /** Absent in the pre-render. */
  readonly onChange?: ((change: Partial<SharedState>, settled?: boolean) => void) | undefined;
  /** What a link has to say about the value that it quotes. */
  readonly notice: ReactNode;
  /** What can be done with a mark. */
  readonly actionsOf: (datum: Datum) => ReactNode;
}

const nothing = () => undefined;

/** The room as the page was built with it, in whole pixels; undefined where it is gone. Browser only. */
export function standingRoom(): Size | undefined {
  const room = document.querySelector(`.${styles.room}`)?.getBoundingClientRect();
  return room && { width: Math.floor(room.width), height: Math.floor(room.height) };
}

/** The drawing in the room that its host's height leaves it, and what the mark under the pointer says. */
export function FramePicture(props: FramePictureProps) {
  const { chart, state, shape, language, model, description, onChange = nothing } = props;
  const room = useRef<HTMLDivElement>(null);
  const { first } = props;
  const [height, setHeight] = useState(first?.height);
  useLayoutEffect(() => {
    const target = room.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setHeight(Math.floor(entry.contentRect.height));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  const idPrefix = useId();
  const cursor = useCursor(state.focus);
  const place = useCallback(
    (size: Size) => chart.layout(model, state, height === undefined ? size : { ...size, height }, language),
    [chart, model, state, language, height],
  );
  const heightAt = useCallback((width: number) => width * (width < FRAME_WIDE ? shape.narrow : shape.wide), [shape]);
  return (
    <>
      <div ref={room} className={styles.room} style={shapeStyle(shape)}>
        {description.empty === undefined ? (
          <ChartDrawing
            chart={chart}
            model={model}
            state={state}
            description={description}
            place={place}
            heightAt={heightAt}
            wideWidth={FRAME_WIDE}
            firstWidth={first?.width}
            language={language}
            idPrefix={idPrefix}
            cursor={cursor}
            onChange={onChange}
          />
        ) : (
          <p className={styles.empty}>{description.empty}</p>
        )}
      </div>
      <div className={styles.readout} tabIndex={0} role="group" aria-label={embedMessages[language.locale].readout}>
        {props.notice}
        <PictureWords {...props} onChange={onChange} cursor={cursor} id={`${idPrefix}-sentence`} />
      </div>
    </>
  );
}

interface PictureWordsProps extends FramePictureProps {
  readonly onChange: NonNullable<FramePictureProps["onChange"]>;
  readonly cursor: Cursor;
  readonly id: string;
}

/** What the mark says that the cursor rests on, else what the whole drawing says. */
function PictureWords({
  cursor,
  id,
  chart,
  loaded,
  state,
  language,
  description,
  onChange,
  actionsOf,
}: PictureWordsProps) {
  const key = useRestingKey(cursor);
  const datum = description.data.find((one) => one.key === key);
  const { onBelieve } = chart;
  if (datum === undefined) return <FrameNotes id={id} description={description} />;
  return (
    <Readout
      datum={datum}
      sources={loaded.sources}
      language={language}
      onBelieve={onBelieve && ((mark, record) => onChange(onBelieve(state, mark, record)))}
      actions={actionsOf(datum)}
    />
  );
}
