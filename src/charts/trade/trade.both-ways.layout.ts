/** Where the bars both ways stand: Iran's sales above the line, its purchases below, on one scale. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import type { BothWaysModel } from "./trade.both-ways.model.ts";
import type { PlacedText } from "./trade.exports.layout.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { placeYears } from "./trade.year-labels.ts";

const TOP = 26;
const AXIS = 30;
/** Ends of the scale, in millions. */
const UP = 12_500;
const DOWN = 2500;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BothWaysLayout extends Layout {
  readonly mode: "both-ways";
  readonly bars: readonly {
    readonly key: string;
    readonly sold: Rect | undefined;
    readonly soldLook: "solid" | "provisional" | "inferred";
    readonly bought: Rect | undefined;
    readonly ticks: readonly { readonly key: string; readonly y: number }[];
    readonly x: number;
    readonly width: number;
  }[];
  readonly zero: number;
  readonly grid: readonly GridLine[];
  readonly labels: readonly (PlacedText & { readonly tone: "iran" | "iraq" })[];
  readonly years: ReturnType<typeof placeYears>;
}

export function bothWaysLayout(
  model: BothWaysModel,
  state: TradeState,
  size: Size,
  language: ChartLanguage,
): BothWaysLayout {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].bothWays;
  const bottom = size.height - AXIS;
  const scale = scaleLinear().domain([-DOWN, UP]).range([bottom, TOP]);
  const zero = scale(0);
  const band = scaleBand<number>()
    .domain(model.years.map(({ year }) => year))
    .range([2, size.width - 2])
    .paddingInner(0.22);
  const width = band.bandwidth();
  const bars = model.years.map(({ year, sold, bought, competing }): BothWaysLayout["bars"][number] => {
    const x = band(year) ?? 0;
    return {
      key: String(year),
      x,
      width,
      sold: sold === undefined ? undefined : { x, y: scale(sold.value), width, height: zero - scale(sold.value) },
      soldLook: sold?.status === "provisional" || sold?.status === "inferred" ? sold.status : "solid",
      bought:
        bought === undefined ? undefined : { x, y: zero, width, height: Math.max(1.5, scale(-bought.value) - zero) },
      ticks: competing.map((row) => ({ key: row.id, y: Math.max(zero + 3, scale(-row.value)) })),
    };
  });
  return {
    mode: "both-ways",
    ...size,
    bars,
    zero,
    grid: [5000, 10_000].map((value) => ({ y: scale(value), label: formats.dollarsShort(value) })),
    labels: [
      { x: 2, y: TOP - 8, text: messages.sold, anchor: "start", tone: "iran" },
      { x: 2, y: scale(-1700), text: messages.bought, anchor: "start", tone: "iraq" },
    ],
    years: placeYears(
      bars.map((bar) => ({ year: Number(bar.key), x: bar.x, width })),
      state,
      language,
      bottom,
    ),
    hits: bars.map((bar) => ({
      key: bar.key,
      x: bar.x - (band.step() - width) / 2,
      y: TOP,
      width: band.step(),
      height: bottom - TOP,
    })),
  };
}
