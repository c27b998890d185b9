/** Where the bars both ways stand: Iran's sales above the line, its purchases below, on one scale. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { boxesOverlap, textBox, type Box } from "#lib/boxes.ts";
import type { BothWaysModel, BothWaysYear } from "./trade.both-ways.model.ts";
import { placeAbove, type PlacedText } from "./trade.exports.labels.ts";
import { lookOf, type BarLook } from "./trade.exports.layout.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { placeYears } from "./trade.year-labels.ts";

const TOP = 26;
const AXIS = 30;
/** Ends of the scale, in millions. */
const UP = 12_500;
const DOWN = 2700;
/** Below this, in pixels, a purchase would not be seen. */
const LEAST = 1.5;

export interface BothWaysLayout extends Layout {
  readonly mode: "both-ways";
  readonly bars: readonly {
    readonly key: string;
    readonly sold: Box | undefined;
    readonly soldLook: BarLook;
    readonly bought: Box | undefined;
    readonly boughtLook: BarLook;
    readonly ticks: readonly { readonly key: string; readonly y: number }[];
    readonly x: number;
    readonly width: number;
  }[];
  readonly zero: number;
  readonly grid: readonly GridLine[];
  readonly labels: readonly (PlacedText & { readonly tone: "iran" | "iraq" })[];
  readonly years: ReturnType<typeof placeYears>;
}

function boughtLook(one: BothWaysYear): BarLook {
  if (one.believed) return "believed";
  if (one.standIn) return "standing-in";
  return one.bought?.status === "inferred" ? "inferred" : "solid";
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
  const bars = model.years.map((one): BothWaysLayout["bars"][number] => {
    const { year, sold, bought, competing } = one;
    const x = band(year) ?? 0;
    const depth = bought === undefined ? 0 : Math.max(LEAST, scale(-bought.value) - zero);
    return {
      key: String(year),
      x,
      width,
      sold: sold === undefined ? undefined : { x, y: scale(sold.value), width, height: zero - scale(sold.value) },
      soldLook: lookOf(one.exports),
      bought: bought === undefined ? undefined : { x, y: zero, width, height: depth },
      boughtLook: boughtLook(one),
      // A figure that agrees with the bar to the pixel has no tick of its own; the readout and the table have it.
      ticks: competing
        .map((row) => ({ key: row.id, y: scale(-row.value) }))
        .filter((tick) => Math.abs(tick.y - zero - depth) > 2.5),
    };
  });
  const labels: (PlacedText & { readonly tone: "iran" | "iraq" })[] = [
    { x: 2, y: TOP - 8, text: messages.sold, anchor: "start", tone: "iran" },
    { x: 2, y: scale(-1500), text: messages.bought, anchor: "start", tone: "iraq" },
  ];
  const hedged = model.years.find(({ exports }) => lookOf(exports) === "provisional");
  const { sold: hedgedBar } = bars.find((bar) => bar.key === String(hedged?.year)) ?? {};
  if (hedged?.sold !== undefined && hedgedBar !== undefined) {
    const text = tradeMessages[locale].provisionalValue(formats.dollarsShort(hedged.sold.value));
    const taken = labels.map((label) => textBox(label, 14, true));
    labels.push(
      ...placeAbove([text], hedgedBar, taken, 14, true).map((label) => ({ ...label, tone: "iran" as const })),
    );
  }
  const most = bars.find((bar) => bar.key === String(model.most?.year));
  if (most?.bought !== undefined && model.most?.ours !== undefined) {
    const label = {
      x: most.x - 4,
      y: zero + most.bought.height + 1,
      text: formats.dollarsShort(model.most.ours.value),
      anchor: "end" as const,
      tone: "iraq" as const,
    };
    if (!labels.some((other) => boxesOverlap(textBox(other, 14, true), textBox(label, 14, true), 4))) {
      labels.push(label);
    }
  }
  return {
    mode: "both-ways",
    ...size,
    bars,
    zero,
    grid: [5000, 10_000].map((value) => ({ y: scale(value), label: formats.dollarsShort(value) })),
    labels,
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
