/** Where the promises stand: by the day they were made and the sum they named, over what was exported. */
import { scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { textWidth } from "#lib/text-width.ts";
import { GOAL } from "./trade.data.ts";
import type { PlacedText } from "./trade.exports.layout.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import type { PromiseModel } from "./trade.promise.model.ts";
import { gridLines, valueLabel, valueScale } from "./trade.scale.ts";

const TOP = 26;
const AXIS = 30;
const MAX = 27_000;
/** Half the width of a promise's mark, in pixels. */
const RADIUS = 4.5;
/** Promises of the same sum are set this far apart from each other, at least. */
const SPREAD = 2 * RADIUS + 1.5;

const FIRST_DAY = "2010-03-21";
const LAST_DAY = "2026-12-31";

/** A promise as a mark; where its day is not known, `from` to `to` is the stretch it can lie in. */
export interface PlacedPromise {
  readonly key: string;
  readonly row: PromiseRow;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly vague: boolean;
  /** Where its deadline lies; undefined for those without one. */
  readonly deadline: number | undefined;
}

export interface PlacedSpan {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: "solid" | "provisional" | "inferred" | "standing-in";
}

export interface PromiseLayout extends Layout {
  readonly mode: "promise";
  readonly promises: readonly PlacedPromise[];
  readonly bars: readonly PlacedSpan[];
  /** Tops of the bars with Iran's purchases added, as short lines. */
  readonly twoWay: readonly { readonly key: string; readonly x: number; readonly width: number; readonly y: number }[];
  readonly base: number;
  readonly grid: readonly GridLine[];
  readonly goal: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly labels: readonly (PlacedText & { readonly tone: "goal" | "iran" | "onBar" })[];
  readonly radius: number;
}

/** Sets marks of one sum above and below their line until none touches another. Order: as made. */
function spread(marks: readonly { x: number; y: number }[]): number[] {
  const placed: { x: number; y: number }[] = [];
  return marks.map((mark) => {
    for (let step = 0; ; step += 1) {
      // Level, one up, one down, two up, two down …
      const offset = (step % 2 === 1 ? -1 : 1) * Math.ceil(step / 2) * SPREAD;
      const y = mark.y + offset;
      if (placed.every((other) => Math.hypot(other.x - mark.x, other.y - y) >= SPREAD)) {
        placed.push({ x: mark.x, y });
        return y;
      }
    }
  });
}

/** Places the promises in a drawing of the given size. */
export function promiseLayout(
  model: PromiseModel,
  state: TradeState,
  size: Size,
  language: ChartLanguage,
): PromiseLayout {
  const { formats, locale } = language;
  // A promise has no weight.
  const unit = state.unit === "tonnes" ? "dollars" : state.unit;
  const messages = tradeMessages[locale];
  const base = size.height - AXIS;
  const scale = valueScale(MAX, TOP, base);
  const time = scaleLinear()
    .domain([dayNumber(FIRST_DAY), dayNumber(LAST_DAY)])
    .range([2, size.width - 2]);
  const at = (date: string): number => time(dayNumber(date));
  const centres = model.promises.map((row) => ({
    x: (at(row.madeStart) + at(row.madeEnd)) / 2,
    y: scale(row.value),
  }));
  const heights = spread(centres);
  const promises = model.promises.map((row, index): PlacedPromise => {
    const x = centres[index]?.x ?? 0;
    return {
      key: row.id,
      row,
      x,
      y: heights[index] ?? 0,
      from: at(row.madeStart),
      to: at(row.madeEnd),
      vague: row.madePrecision !== "day" || row.approximate,
      deadline: row.deadline === null ? undefined : at(row.deadline),
    };
  });
  const bars = model.years.flatMap(({ year, bar, chosen }): PlacedSpan[] => {
    if (bar === undefined) return [];
    const x = at(bar.period.start);
    const width = Math.max(1, at(bar.period.end) - x - 1.5);
    const look =
      bar.status === "provisional" || bar.status === "inferred" ? bar.status : chosen ? "solid" : "standing-in";
    return [{ key: String(year), x, y: scale(bar.value), width, height: base - scale(bar.value), look }];
  });
  const twoWay = model.twoWay.flatMap(({ year, value }) => {
    const bar = bars.find((one) => one.key === String(year));
    return bar === undefined ? [] : [{ key: bar.key, x: bar.x, width: bar.width, y: scale(value) }];
  });
  const narrow = size.width < 520;
  const years = narrow ? [2012, 2016, 2020, 2024] : [2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025];
  const best = bars.find((bar) => bar.key === String(model.highestSolid?.year));
  const labels: PromiseLayout["labels"][number][] = [];
  const highest = model.highestSolid?.bar;
  if (best !== undefined && highest !== undefined) {
    const text = messages.highestLabel(valueLabel(highest.value, unit, language), formats.year(Number(best.key)));
    const right = best.x + best.width;
    const left = right - textWidth(text, 14, true);
    const under = [...bars, ...twoWay].filter((one) => one.x < right && one.x + one.width > left);
    const y = Math.min(...under.map((one) => one.y)) - 8;
    labels.push({ x: right, y, text, anchor: "end", tone: "iran" });
  }
  const firstYear = bars[0];
  if (firstYear !== undefined) {
    labels.push({ x: firstYear.x + 4, y: base - 8, text: messages.exportsLabel, anchor: "start", tone: "onBar" });
  }
  const goal = scale(GOAL);
  labels.push({
    x: 2,
    y: 12,
    text: messages.promisesLabel(formats.number(model.ofTwenty), formats.number(model.withDeadline)),
    anchor: "start",
    tone: "goal",
  });
  return {
    mode: "promise",
    ...size,
    promises,
    bars,
    twoWay,
    base,
    grid: gridLines(scale, unit, language),
    goal,
    ticks: years.map((year) => ({ x: at(`${year}-01-01`), label: formats.year(year) })),
    labels,
    radius: RADIUS,
    hits: promises
      .map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 }))
      .concat(bars.map((bar) => ({ key: bar.key, x: bar.x, y: bar.y, width: bar.width, height: bar.height }))),
  };
}
