/** Where the bars stand and the path to the goal runs. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { FIRST_YEAR, LAST_YEAR } from "./trade.data.ts";
import { boxesOverlap, textBox, type Box } from "#lib/boxes.ts";
import { wrapText } from "#lib/text-width.ts";
import type { PlacedText } from "./trade.exports.labels.ts";
import { lookOf, type BarLook } from "./trade.exports.layout.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { rateText } from "./trade.needed.describe.ts";
import type { NeededModel } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import { placeYears } from "./trade.year-labels.ts";
import { yearName } from "./trade.years.ts";

const TOP = 30;
const AXIS = 30;
const LABEL = 13;
/** Half the width of a point of the path, in pixels. */
const DOT = 4.5;
/** Where the rates start, clear of the gridlines' labels. */
const INDENT = 50;

export interface NeededLayout extends Layout {
  readonly mode: "needed";
  readonly bars: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly look: BarLook;
    readonly within: boolean;
  }[];
  /** Even growth from the first year to the goal, a point a year. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly goal: { readonly y: number; readonly label: PlacedText };
  /** Needed, achieved and fastest growth, where bars and path leave room. */
  readonly rates: readonly (PlacedText & { readonly tone: "needed" | "achieved" })[];
  readonly base: number;
  readonly grid: readonly GridLine[];
  readonly years: ReturnType<typeof placeYears>;
}

type Rate = Omit<NeededLayout["rates"][number], "x" | "y" | "anchor">;

/** The three rates in words, the needed one first. */
function ratesOf({ needed, actual, fastest }: NeededModel, state: TradeState, language: ChartLanguage): Rate[] {
  const { labels } = tradeModesMessages[language.locale].needed;
  if (needed === undefined) return [];
  const name = (year: number): string => yearName(year, state, language);
  return [
    { text: labels.needed(rateText(needed, language)), tone: "needed" },
    ...(actual === undefined ? [] : [{ text: labels.actual(rateText(actual, language)), tone: "achieved" } as const]),
    ...(fastest === undefined
      ? []
      : [
          {
            text: labels.fastest(rateText(fastest, language), name(fastest.from), name(fastest.to)),
            tone: "achieved",
          } as const,
        ]),
  ];
}

/** The rates as a block under the goal's line at its start, else at its end; nothing where neither is free. */
function placeRates(
  rates: readonly Rate[],
  goal: PlacedText,
  taken: readonly Box[],
  size: Size,
): NeededLayout["rates"] {
  for (const share of [0.7, 0.55]) {
    for (const anchor of ["start", "end"] as const) {
      const x = anchor === "start" ? INDENT : size.width - 2;
      let y = goal.y + 14;
      const lines = rates.flatMap(({ text, tone }) =>
        wrapText(text, size.width * share, LABEL, tone === "needed").map((line) => {
          y += LABEL + 6;
          return { x, y, text: line, anchor, tone };
        }),
      );
      const clear = lines.every((line) => {
        const box = textBox(line, LABEL, line.tone === "needed");
        return taken.every((other) => !boxesOverlap(box, other, 3)) && box.x >= 0 && box.x + box.width <= size.width;
      });
      if (clear) return lines;
    }
  }
  return [];
}

export function neededLayout(model: NeededModel, state: TradeState, size: Size, language: ChartLanguage): NeededLayout {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].needed;
  const base = size.height - AXIS;
  const top = Math.max(model.goal, 12_000) * 1.06;
  const scale = scaleLinear().domain([0, top]).range([base, TOP]);
  const last = Math.max(LAST_YEAR, model.to);
  const band = scaleBand<number>()
    .domain(Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index))
    .range([2, size.width - 2])
    .paddingInner(0.22);
  const width = band.bandwidth();
  const middle = (year: number): number => (band(year) ?? 0) + width / 2;
  const bars = model.years.flatMap((one): NeededLayout["bars"][number][] => {
    const { year, bar } = one;
    return bar === undefined
      ? []
      : [
          {
            key: String(year),
            x: band(year) ?? 0,
            y: scale(bar.value),
            width,
            height: base - scale(bar.value),
            look: lookOf(one),
            within: year >= model.from && year <= model.to,
          },
        ];
  });
  const start = model.years.find((one) => one.year === model.from)?.bar?.value ?? 0;
  const { needed } = model;
  const path =
    needed === undefined
      ? []
      : Array.from({ length: model.to - model.from + 1 }, (_, index) => ({
          x: middle(model.from + index),
          y: scale(start * (1 + needed.rate) ** index),
        }));
  const dots = path.map(({ x, y }) => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }));
  const goalLabel: PlacedText = {
    x: 2,
    y: scale(model.goal) - 8,
    text: messages.goal(formats.dollarsShort(model.goal)),
    anchor: "start",
  };
  const grid = [5, 10, 15, 20, 30, 40].map((billion) => billion * 1000).filter((value) => value < model.goal * 0.95);
  return {
    mode: "needed",
    ...size,
    bars,
    path,
    base,
    goal: {
      y: scale(model.goal),
      label: goalLabel,
    },
    rates: placeRates(ratesOf(model, state, language), goalLabel, [...bars, ...dots], size),
    grid: grid.map((value) => ({ y: scale(value), label: formats.dollarsShort(value) })),
    years: placeYears(
      band.domain().map((year) => ({ year, x: band(year) ?? 0, width })),
      state,
      language,
      base,
    ),
    hits: bars.map(({ key, x }) => ({
      key,
      x: x - (band.step() - width) / 2,
      y: TOP,
      width: band.step(),
      height: base - TOP,
    })),
  };
}
