/** Where the promises stand: by the day they were made and the sum they named, over what was exported. */
import { scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import { iranianYearStart } from "#data/iranian-calendar.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { boxesOverlap, textBox, type Box } from "#lib/boxes.ts";
import { textSide } from "#lib/text-side.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { GOAL } from "./trade.data.ts";
import type { PlacedText } from "./trade.exports.labels.ts";
import { lookOf, type BarLook } from "./trade.exports.layout.ts";
import { shareOfGoal } from "./trade.exports.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { isVague, type PromiseModel } from "./trade.promise.model.ts";
import { gridLines, valueLabel, valueScale } from "./trade.scale.ts";
import { yearName, yearStyle } from "./trade.years.ts";

const LABEL = 13;
const LINE = LABEL + 5;
/** Least room at the start for the gridlines' labels, clear of the first marks. */
const GUTTER = 46;
/** Width that the gridlines’ labels take up. */
const GRID_LABEL = 72;
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
  /** A bow from the mark to its deadline; undefined for those without one. */
  readonly deadline: string | undefined;
}

export interface PlacedSpan {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: BarLook;
}

type Tone = "goal" | "iran" | "plain";

export type PromiseLabel = PlacedText & { readonly tone: Tone };

/** A sample mark and its word, above the plot. */
export interface KeyItem extends PlacedText {
  readonly mark: "exports" | "two-way" | "deadline";
  /** Middle of the sample mark. */
  readonly markX: number;
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
  readonly labels: readonly PromiseLabel[];
  readonly legend: readonly KeyItem[];
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

/** A bow over the marks between a promise and its deadline, ending in a bar. */
function bow(from: { readonly x: number; readonly y: number }, to: number): string {
  const lift = Math.min(44, 14 + (to - from.x) * 0.4);
  return `M${from.x},${from.y}Q${(from.x + to) / 2},${from.y - 2 * lift} ${to},${from.y}m0,-6v12`;
}

/** Room that a sample mark takes up before its word. */
const SAMPLE = { exports: 16, "two-way": 16, deadline: 28 } as const;

/** The sample marks in rows of the drawing's width. */
function placeLegend(words: Readonly<Record<KeyItem["mark"], string>>, top: number, width: number): KeyItem[] {
  const fromRight = textSide(words["two-way"]) === "right";
  const at = (distance: number): number => (fromRight ? width - distance : distance);
  const anchor = fromRight ? "end" : "start";
  let x = 2;
  let y = top;
  return (["two-way", "exports", "deadline"] as const).map((mark) => {
    const room = SAMPLE[mark] + textWidth(words[mark], LABEL);
    if (x > 2 && x + room > width) {
      x = 2;
      y += LINE;
    }
    const middle = SAMPLE[mark] - (mark === "deadline" ? 17 : 10);
    const item: KeyItem = { mark, markX: at(x + middle), x: at(x + SAMPLE[mark]), y, text: words[mark], anchor };
    x += room + 14;
    return item;
  });
}

/** Lines above all bars that they stand over, ending at `right`. */
function stackAbove(
  lines: readonly string[],
  right: number,
  bars: readonly { readonly x: number; readonly y: number; readonly width: number }[],
): PromiseLabel[] {
  const left = right - Math.max(...lines.map((line) => textWidth(line, 14, true)));
  const tops = bars.filter((one) => one.x < right && one.x + one.width > left).map((one) => one.y);
  const y = Math.min(...tops) - 8;
  return lines.map((text, index) => ({
    x: right,
    y: y - (lines.length - 1 - index) * LINE,
    text,
    anchor: "end",
    tone: index === 0 ? "iran" : "plain",
  }));
}

/** The highest firm year's value, with purchases and without, and the provisional year's where there is room. */
function placeShares(
  model: PromiseModel,
  bars: readonly PlacedSpan[],
  twoWay: PromiseLayout["twoWay"],
  taken: readonly Box[],
  state: TradeState,
  language: ChartLanguage,
): PromiseLabel[] {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const labels: PromiseLabel[] = [];
  const { highestSolid } = model.exports;
  const best = bars.find((bar) => bar.key === String(highestSolid?.year));
  const highest = highestSolid?.ours;
  const percent = (value: number): string => formats.percent(shareOfGoal(value));
  if (best !== undefined && highest !== undefined) {
    const sum = model.twoWay.find((one) => String(one.year) === best.key);
    const year = yearName(Number(best.key), state, language);
    const first = messages.highestLabel(formats.dollarsShort(highest.value), year, percent(highest.value));
    const second = sum === undefined ? [] : [messages.purchasesLabel(percent(sum.value))];
    // The fullest of three that covers no mark and no gridline's label.
    for (const lines of [[first, ...second], [first], [percent(highest.value)]]) {
      const stack = stackAbove(lines, best.x + best.width, [...bars, ...twoWay]);
      const clear = stack.every((label) => {
        const box = textBox(label, 14, true);
        return box.x >= GUTTER && taken.every((other) => !boxesOverlap(box, other, 2));
      });
      if (!clear) continue;
      labels.push(...stack);
      break;
    }
  }
  const last = bars.findLast((bar) => bar.look === "provisional");
  const value = model.years.find((one) => String(one.year) === last?.key)?.bar?.value;
  if (last !== undefined && value !== undefined) {
    const top = twoWay.find((line) => line.key === last.key)?.y ?? last.y;
    const text = messages.provisionalLabel(percent(value));
    const label: PromiseLabel = { x: last.x + last.width, y: top - 7, text, anchor: "end", tone: "iran" };
    const others = [...taken, ...labels.map((one) => textBox(one, 14, true))];
    if (!others.some((box) => boxesOverlap(box, textBox(label, 14, true), 2))) labels.push(label);
  }
  return labels;
}

/** The years that the axis names, with their first days, in the reader's calendar. */
function axisYears(
  width: number,
  state: TradeState,
  language: ChartLanguage,
): { readonly year: number; readonly start: string }[] {
  const iranian = yearStyle(state, language) === "iranian";
  const [first, last] = iranian ? [1390, 1404] : [2011, 2025];
  const step = width < 520 ? 4 : 2;
  const from = step === 4 ? first + 1 : first;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => {
    const year = from + index * step;
    return { year, start: iranian ? iranianYearStart(year) : `${year}-01-01` };
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
  const heading = wrapText(
    messages.promisesLabel(
      formats.number(model.ofTwenty.length),
      formats.number(model.ofTwenty.length - model.withDeadline),
    ),
    size.width,
    LABEL,
    true,
  ).map((text, index): PromiseLabel => ({ x: 2, y: 12 + index * LINE, text, anchor: "start", tone: "goal" }));
  const legend = placeLegend(messages.legend, 12 + heading.length * LINE, size.width);
  const top = (legend.at(-1)?.y ?? 12) + 14;
  const scale = valueScale(MAX, top, base);
  const grid = gridLines(scale, unit, language);
  const goalLabel = valueLabel(GOAL, unit, language);
  const gutter = Math.max(
    GUTTER,
    textWidth(goalLabel, LABEL, true) + RADIUS,
    ...grid.map(({ label }) => textWidth(label, LABEL - 1) + RADIUS),
  );
  const time = scaleLinear()
    .domain([dayNumber(FIRST_DAY), dayNumber(LAST_DAY)])
    .range([gutter, size.width - 2]);
  const at = (date: string): number => time(dayNumber(date));
  const centres = model.promises.map((row) => ({
    x: (at(row.madeStart) + at(row.madeEnd)) / 2,
    y: scale(row.value),
  }));
  const heights = spread(centres);
  const promises = model.promises.map((row, index): PlacedPromise => {
    const x = centres[index]?.x ?? 0;
    const y = heights[index] ?? 0;
    return {
      key: row.id,
      row,
      x,
      y,
      from: at(row.madeStart),
      to: at(row.madeEnd),
      vague: isVague(row),
      deadline: row.deadline === null ? undefined : bow({ x, y }, at(row.deadline)),
    };
  });
  const bars = model.years.flatMap((year): PlacedSpan[] => {
    const { bar } = year;
    if (bar === undefined) return [];
    const x = at(bar.period.start);
    const width = Math.max(1, at(bar.period.end) - x - 1.5);
    const y = scale(bar.value);
    return [{ key: String(year.year), x, y, width, height: base - y, look: lookOf(year) }];
  });
  const twoWay = model.twoWay.flatMap(({ year, value }) => {
    const bar = bars.find((one) => one.key === String(year));
    return bar === undefined ? [] : [{ key: bar.key, x: bar.x, width: bar.width, y: scale(value) }];
  });
  const marks = promises.map(({ x, y }) => ({ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }));
  const shares = placeShares(model, bars, twoWay, marks, state, language);
  const end = bars.slice(0, 4).at(-1);
  // Above the first bars, in their colour: on them it would run over their edges.
  const exportsLabel =
    end === undefined ? [] : stackAbove([messages.exportsLabel], end.x + end.width, [...bars, ...twoWay]);
  const taken = [...marks, ...shares.map((label) => textBox(label, 14, true))];
  const fits = exportsLabel.every((label) => {
    const box = textBox(label, 14, true);
    return box.x >= GRID_LABEL && taken.every((other) => !boxesOverlap(box, other, 2));
  });
  return {
    mode: "promise",
    ...size,
    promises,
    bars,
    twoWay,
    base,
    grid,
    goal: scale(GOAL),
    ticks: axisYears(size.width, state, language).map(({ year, start }) => ({
      x: at(start),
      label: formats.year(year),
    })),
    legend,
    labels: [
      ...heading,
      { x: 2, y: scale(GOAL) - 5, text: goalLabel, anchor: "start", tone: "goal" },
      ...shares,
      ...(fits ? exportsLabel : []),
    ],
    radius: RADIUS,
    hits: promises
      .map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 }))
      .concat(bars.map((bar) => ({ key: bar.key, x: bar.x, y: bar.y, width: bar.width, height: bar.height }))),
  };
}
