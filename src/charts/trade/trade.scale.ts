/** The trade chart's vertical scale: dollars or percent of the goal, always from zero. */
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage } from "#charts/chart.ts";
import { GOAL } from "./trade.data.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";

/** Millions of dollars → pixels from the top, for a plot between `top` and `bottom`. */
export function valueScale(max: number, top: number, bottom: number): ScaleLinear<number, number> {
  return scaleLinear().domain([0, max]).range([bottom, top]);
}

/** What a unit does to the drawing of exports by year. */
interface UnitScale {
  /** Highest value the scale has room for. */
  readonly max: number;
  readonly grid: readonly number[];
  /** The goal, where the unit is money. */
  readonly goal: number | undefined;
}

const MONEY: UnitScale = { max: 21_000, grid: [5000, 10_000, 15_000], goal: GOAL };

/** Room and gridlines for a unit: millions of dollars, or millions of tonnes. */
export const UNIT_SCALES: Readonly<Record<TradeState["unit"], UnitScale>> = {
  dollars: MONEY,
  goal: MONEY,
  tonnes: { max: 32, grid: [10, 20, 30], goal: undefined },
};

/** A value as its label on a mark or a gridline. */
export function valueLabel(value: number, unit: TradeState["unit"], { formats, locale }: ChartLanguage): string {
  switch (unit) {
    case "goal":
      return formats.percentShort(value / GOAL);
    case "tonnes":
      return tradeMessages[locale].tonnes.label(formats.number(value, 1));
    case "dollars":
      return formats.dollarsShort(value);
  }
}

/** Least distance between two gridlines, in pixels: less would run their labels together. */
const GRID_STEP = 18;

/** The gridlines of a unit, labelled. The 20 billion is the goal's own line, and zero the base line. */
export function gridLines(
  scale: ScaleLinear<number, number>,
  unit: TradeState["unit"],
  language: ChartLanguage,
): GridLine[] {
  const { grid } = UNIT_SCALES[unit];
  // A low drawing, as in a frame that its host gives little height, keeps the middle one.
  const step = Math.abs(scale(grid[0] ?? 0) - scale(grid[1] ?? 0));
  const values = step < GRID_STEP ? grid.slice(1, 2) : grid;
  return values.map((value) => ({ y: scale(value), label: valueLabel(value, unit, language) }));
}
