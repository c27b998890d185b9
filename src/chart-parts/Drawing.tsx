import { useMemo, useRef, useState, type ComponentType, type KeyboardEvent, type PointerEvent } from "react";
import type { CursorViewProps, Datum, Layout, Size, ViewProps } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import { hitAt, keyStep } from "./cursor.ts";
import { drawingSize, NARROW_BELOW, NARROW_WIDTH } from "./drawing-size.ts";
import { frameMessages } from "./frame.messages.ts";
import { useCursorAttribute, useCursorKey, useRestingKey, type Cursor } from "./use-cursor.ts";
import { useGestures, type OnMove } from "./use-gestures.ts";
import { useWidth } from "./use-width.ts";
import styles from "./frame.module.css";

interface DrawingProps {
  /** Short title, the drawing's accessible name. */
  readonly title: string;
  /** All marks in words; keys are those of the layout's hits. */
  readonly data: readonly Datum[];
  /** Places the marks for a size; the same function while the state is the same. */
  readonly place: (size: Size) => Layout;
  readonly heightAt: (width: number) => number;
  /** Width that the wide drawing is pre-rendered at: about that of its usual room. */
  readonly wideWidth: number;
  /** Width of the room, in whole pixels, where it is known before anything is drawn. */
  readonly firstWidth?: number | undefined;
  // The layout is private to the chart; `place` and `View` come from the same record.
  readonly View: ComponentType<ViewProps<any>>;
  readonly CursorView: ComponentType<CursorViewProps<any>> | undefined;
  readonly language: Language;
  readonly idPrefix: string;
  readonly cursor: Cursor;
  readonly focus: string;
  /** A mark was chosen to stay ringed; empty lets it go. */
  readonly onFocus: (key: string) => void;
  /** A key led to a mark, which may be outside the part that shows. */
  readonly onReach: (key: string) => void;
  /** The chart's own keys; true when the key was one of them. */
  readonly onKey: (key: string) => boolean;
  /** What those keys do; empty for nothing. */
  readonly keysHelp: string;
  /** Two fingers, ctrl-wheel or a dragging mouse; undefined where nothing can be moved. */
  readonly onMove: OnMove | undefined;
}

/** Finger or mouse may wander this far, in pixels, and still press. */
const PRESS_SLACK = 10;

/** The drawing with its pointer and keyboard: one tab stop, inside which arrow keys walk the marks. */
export function Drawing(props: DrawingProps) {
  const { title, data, place, heightAt, wideWidth, language, idPrefix, cursor, focus } = props;
  const { onFocus, onReach, onKey, onMove } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, props.firstWidth);
  const press = useRef<{ x: number; y: number } | undefined>(undefined);
  const [helped, setHelped] = useState(false);
  const messages = frameMessages[language.locale];
  const layouts = useMemo(() => {
    if (width !== undefined) return { true: place(drawingSize(width, wideWidth, heightAt)) };
    return {
      narrow: place(drawingSize(NARROW_WIDTH, wideWidth, heightAt)),
      wide: place(drawingSize(Math.max(NARROW_BELOW, wideWidth), wideWidth, heightAt)),
    };
  }, [width, place, heightAt, wideWidth]);
  const current: Layout | undefined = layouts.true ?? layouts.wide;
  useGestures(box, onMove, current);
  useCursorAttribute(box, cursor);

  const pointed = (event: PointerEvent): string => {
    const target = box.current?.getBoundingClientRect();
    if (target === undefined || current === undefined || target.width === 0) return "";
    const scale = current.width / target.width;
    const point = { x: (event.clientX - target.left) * scale, y: (event.clientY - target.top) * scale };
    return hitAt([...current.hits, ...(current.moreHits ?? [])], point)?.key ?? "";
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || current === undefined) return;
    const step = keyStep(current.hits, cursor.get(), event.key);
    if (onKey(event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key)) {
      // The chart took it.
    } else if (step !== undefined) {
      cursor.reach(step);
      onReach(step);
    } else if (event.key === "Enter" || event.key === " ") onFocus(cursor.get() === focus ? "" : cursor.get());
    else if (event.key === "Escape") {
      cursor.reach("");
      onFocus("");
    } else if (event.key === "?") setHelped(!helped);
    else return;
    event.preventDefault();
  };
  const optionId = `${idPrefix}-mark`;
  const draw = (layout: Layout, name: "true" | "narrow" | "wide") => (
    <svg
      className={styles.svg}
      data-room={name}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
      focusable="false"
    >
      <props.View layout={layout} focus={focus} language={language} idPrefix={`${idPrefix}-${name}`} />
      {props.CursorView !== undefined && (
        <Pointed CursorView={props.CursorView} layout={layout} cursor={cursor} focus={focus} />
      )}
    </svg>
  );
  return (
    <>
      <div
        ref={box}
        className={styles.drawing}
        data-moves={onMove === undefined ? undefined : ""}
        role="listbox"
        tabIndex={0}
        aria-label={messages.drawing(title)}
        aria-describedby={`${idPrefix}-sentence ${idPrefix}-keys`}
        aria-activedescendant={data.length === 0 ? undefined : optionId}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (event.pointerType === "mouse") cursor.point(pointed(event));
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === "mouse") cursor.point("");
        }}
        onPointerDown={(event) => {
          press.current = event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined;
        }}
        onPointerUp={(event) => {
          const from = press.current;
          press.current = undefined;
          if (from === undefined || Math.hypot(event.clientX - from.x, event.clientY - from.y) > PRESS_SLACK) return;
          const key = pointed(event);
          onFocus(key === focus ? "" : key);
        }}
      >
        {layouts.true !== undefined && draw(layouts.true, "true")}
        {layouts.narrow !== undefined && draw(layouts.narrow, "narrow")}
        {layouts.wide !== undefined && draw(layouts.wide, "wide")}
        <ActiveOption id={optionId} data={data} title={title} cursor={cursor} focus={focus} language={language} />
      </div>
      <p id={`${idPrefix}-keys`} className={helped ? styles.keys : "visually-hidden"}>
        {messages.keys} {props.keysHelp}
      </p>
    </>
  );
}

interface PointedProps {
  readonly CursorView: ComponentType<CursorViewProps<any>>;
  readonly layout: Layout;
  readonly cursor: Cursor;
  readonly focus: string;
}

/** What a chart draws for the pointed mark alone; rendered with each step of the cursor, and nothing else with it. */
function Pointed({ CursorView, cursor, ...props }: PointedProps) {
  return <CursorView {...props} cursor={useCursorKey(cursor)} />;
}

interface ActiveOptionProps extends Pick<DrawingProps, "data" | "title" | "cursor" | "focus" | "language"> {
  readonly id: string;
}

/** The mark that the keyboard stands on, in words: the one option of the list that a drawing is to a screen reader. */
function ActiveOption({ id, data, title, cursor, focus, language }: ActiveOptionProps) {
  const key = useRestingKey(cursor);
  const at = Math.max(
    0,
    data.findIndex((datum) => datum.key === key),
  );
  const datum = data[at];
  return (
    <div
      id={id}
      role="option"
      className="visually-hidden"
      aria-selected={datum !== undefined && datum.key === focus}
      aria-posinset={at + 1}
      aria-setsize={data.length}
    >
      {datum === undefined ? title : `${datum.label}: ${datum.value}`}
      {datum !== undefined &&
        datum.status !== null &&
        `${language.formats.comma}${frameMessages[language.locale].status[datum.status]}`}
    </div>
  );
}
