/** The trade chart's vertical scale: dollars or percent of the goal, always from zero. */
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { Formats } from "#i18n/formats.ts";
import { GOAL } from "./trade.data.ts";
import type { TradeState } from "./trade.params.ts";

/** Millions of dollars → pixels from the top, for a plot between `top` and `bottom`. */
export function valueScale(max: number, top: number, bottom: number): ScaleLinear<number, number> {
  return scaleLinear().domain([0, max]).range([bottom, top]);
}

/** Gridlines at 5, 10 and 15 billion; the 20 billion is the goal's own line, and zero the base line. */
export function gridLines(scale: ScaleLinear<number, number>, unit: TradeState["unit"], formats: Formats): GridLine[] {
  return [5000, 10_000, 15_000].map((value) => ({
    y: scale(value),
    label: unit === "goal" ? formats.percent(value / GOAL) : formats.dollarsShort(value),
  }));
}

/** A value as its label on a mark. */
export function valueLabel(millions: number, unit: TradeState["unit"], formats: Formats): string {
  return unit === "goal" ? formats.percent(millions / GOAL) : formats.dollarsShort(millions);
}
