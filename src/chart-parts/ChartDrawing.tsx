import type { AnyChart, Description, Layout, SharedState, Size } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import { Drawing } from "./Drawing.tsx";
import type { Cursor } from "./use-cursor.ts";

interface ChartDrawingProps {
  readonly chart: AnyChart;
  /** The chart's own, for the state. */
  readonly model: unknown;
  readonly state: SharedState;
  readonly description: Description;
  /** Places the marks for a size; the same function while the state is the same. */
  readonly place: (size: Size) => Layout;
  readonly heightAt: (width: number) => number;
  /** Width that the wide drawing is pre-rendered at, in pixels. */
  readonly wideWidth: number;
  /** Width of the room, in whole pixels, where it is known before anything is drawn. */
  readonly firstWidth?: number | undefined;
  readonly language: Language;
  readonly idPrefix: string;
  readonly cursor: Cursor;
  readonly onChange: (change: Partial<SharedState>, settled?: boolean) => void;
}

/** A chart's drawing with what keys and gestures do to its state. */
export function ChartDrawing(props: ChartDrawingProps) {
  const { chart, model, state, description, language, onChange, ...drawing } = props;
  const { onKey, onMove, reveal } = chart;
  return (
    <Drawing
      {...drawing}
      title={description.title}
      data={description.data}
      View={chart.View}
      CursorView={chart.CursorView}
      language={language}
      focus={state.focus}
      onFocus={(focus) => onChange({ focus })}
      onReach={(key) => {
        const change = reveal?.(model, state, key);
        if (change !== undefined) onChange(change, false);
      }}
      onKey={(key) => {
        const change = onKey?.(key, state);
        if (change !== undefined) onChange(change);
        return change !== undefined;
      }}
      keysHelp={chart.keysHelp?.(state, language) ?? ""}
      onMove={
        onMove &&
        ((move, layout) => {
          const change = onMove(layout, state, move);
          if (change !== undefined) onChange(change, false);
        })
      }
    />
  );
}
