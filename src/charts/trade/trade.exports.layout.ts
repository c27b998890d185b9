/** Where the bars of exports by year stand. */
import { scaleBand } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { iranianYearEnd, iranianYearOf, iranianYearStart } from "#data/iranian-calendar.ts";
import { daysBetween } from "#lib/iso-date.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { GAP_YEAR, GOAL, REPORT_YEAR } from "./trade.data.ts";
import type { ExportsModel, TradeYear } from "./trade.exports.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { gridLines, valueLabel, valueScale } from "./trade.scale.ts";
import { yearTick } from "./trade.years.ts";

/** Size of the chart's labels, in pixels. */
const LABEL = 13;
/** Width that the gridlines' labels take up at the start of the plot. */
const GRID_LABEL = 56;
const TOP = 30;
const AXIS = 62;
/** Highest value the scale has room for, in millions: the goal and its label. */
const MAX = 21_000;

/** A bar with its parts, in pixels. */
export interface PlacedBar extends TradeYear {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The part of the bar that is gas, at its foot. */
  readonly gasHeight: number;
  readonly look: "solid" | "provisional" | "inferred" | "standing-in";
  readonly emphasis: "report" | "none";
  readonly ticks: readonly { readonly key: string; readonly y: number }[];
}

/** A piece of text with its anchor. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface ExportsLayout extends Layout {
  readonly mode: "exports";
  readonly bars: readonly PlacedBar[];
  readonly base: number;
  readonly grid: readonly GridLine[];
  readonly goal: { readonly y: number; readonly label: PlacedText };
  readonly gap: PlacedText & { readonly top: number; readonly width: number };
  readonly years: readonly (PlacedText & { readonly strong: boolean })[];
  /** Values printed on the marks that the finding speaks of. */
  readonly values: readonly PlacedText[];
  readonly report: { readonly x: number; readonly y: number; readonly label: PlacedText };
  /** Sentences with a leader to what they explain. */
  readonly annotations: readonly { readonly lines: readonly PlacedText[]; readonly leader: string }[];
}

function lookOf(year: TradeYear): PlacedBar["look"] {
  if (year.bar?.status === "provisional") return "provisional";
  if (year.bar?.status === "inferred") return "inferred";
  return year.chosen ? "solid" : "standing-in";
}

/** Year labels that fit: the report's year first, then the ends, then round years. */
function placeYears(
  bars: readonly { readonly year: number; readonly x: number; readonly width: number }[],
  state: TradeState,
  language: ChartLanguage,
  base: number,
): ExportsLayout["years"] {
  const placed: { from: number; to: number; label: ExportsLayout["years"][number] }[] = [];
  const order = (year: number): number =>
    year === REPORT_YEAR ? 0 : year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : year % 2 === 0 ? 3 : 4;
  for (const bar of bars.toSorted((a, b) => order(a.year) - order(b.year))) {
    const strong = bar.year === REPORT_YEAR;
    const text = yearTick(bar.year, state.years, language.formats);
    const half = textWidth(text, LABEL, strong) / 2 + 5;
    const x = Math.max(half - 5, bar.x + bar.width / 2);
    if (placed.some((one) => x - half < one.to && x + half > one.from)) continue;
    placed.push({ from: x - half, to: x + half, label: { x, y: base + 18, text, anchor: "middle", strong } });
  }
  return placed.map((one) => one.label);
}

/** Places the bars in a drawing of the given size. */
export function exportsLayout(
  model: ExportsModel,
  state: TradeState,
  size: Size,
  language: ChartLanguage,
): ExportsLayout {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const base = size.height - AXIS;
  const scale = valueScale(MAX, TOP, base);
  const band = scaleBand<number>()
    .domain(model.years.map(({ year }) => year))
    .range([2, size.width - 2])
    .paddingInner(0.22);
  const width = band.bandwidth();
  const bars = model.years.map((year): PlacedBar => {
    const value = year.bar?.value ?? 0;
    return {
      ...year,
      key: String(year.year),
      x: band(year.year) ?? 0,
      y: scale(value),
      width,
      height: base - scale(value),
      gasHeight: base - scale(year.gas?.value ?? 0),
      look: lookOf(year),
      emphasis: year.year === REPORT_YEAR ? "report" : "none",
      // A figure that agrees with the bar to the pixel has no tick of its own; the readout and the table have it.
      ticks: year.competing
        .map((row) => ({ key: row.id, y: scale(row.value) }))
        .filter((tick) => Math.abs(tick.y - scale(value)) > 2.5),
    };
  });
  const barOf = (year: number | undefined): PlacedBar | undefined => bars.find((bar) => bar.year === year);
  const named = [REPORT_YEAR, model.highestSolid?.year, model.highest?.year];
  const values: PlacedText[] = [];
  for (const year of new Set(named)) {
    const bar = barOf(year);
    if (bar?.bar === undefined) continue;
    const text = valueLabel(bar.bar.value, state.unit, formats);
    // Above the bar and above any competing tick that would run through the label.
    const crowded = bar.ticks.map((tick) => tick.y).filter((y) => y <= bar.y && y > bar.y - 2.2 * LABEL);
    const y = Math.min(bar.y, ...crowded) - 7;
    const x = bar.x + bar.width;
    // Where two of them would run into each other, the one named first stays.
    const covers = values.some(
      (other) => Math.abs(other.x - x) < textWidth(text, LABEL + 1, true) && Math.abs(other.y - y) < LABEL,
    );
    if (!covers) values.push({ text, x, y, anchor: "end" });
  }
  const reportYear = iranianYearOf(REPORT_DATE);
  const yearDays = daysBetween(iranianYearStart(reportYear), iranianYearEnd(reportYear));
  const reportBar = barOf(reportYear);
  const reportX = (reportBar?.x ?? 0) + (width * daysBetween(iranianYearStart(reportYear), REPORT_DATE)) / yearDays;
  const goalY = scale(GOAL);
  const gapX = (band(GAP_YEAR) ?? 0) + width / 2;
  return {
    mode: "exports",
    ...size,
    bars,
    base,
    grid: gridLines(scale, state.unit, formats),
    goal: {
      y: goalY,
      label: { x: 2, y: goalY - 8, text: messages.goalLabel(valueLabel(GOAL, state.unit, formats)), anchor: "start" },
    },
    gap: { x: gapX, y: base - 6, text: messages.gapWord, anchor: "start", top: scale(6000), width },
    years: placeYears(bars, state, language, base),
    values,
    report: {
      x: reportX,
      y: base + 26,
      label: { x: reportX + 5, y: base + 46, text: messages.reportMark(formats.dateShort(REPORT_DATE)), anchor: "end" },
    },
    annotations: placeAnnotations(bars, scale, size, messages),
    hits: bars.map((bar) => ({
      key: bar.key,
      x: bar.x - (band.step() - width) / 2,
      y: TOP,
      width: band.step(),
      height: base - TOP,
    })),
  };
}

function placeAnnotations(
  bars: readonly PlacedBar[],
  scale: (value: number) => number,
  size: Size,
  messages: (typeof tradeMessages)["en"],
): ExportsLayout["annotations"] {
  // The highest tick of the early years, where the plot is empty, explains all ticks.
  const tall = bars
    .filter((bar) => bar.year < GAP_YEAR && bar.competing.some((row) => row.value > (bar.bar?.value ?? 0) + 3000))
    .toSorted((a, b) => (b.competing[0]?.value ?? 0) - (a.competing[0]?.value ?? 0))[0];
  if (tall === undefined) return [];
  const tickY = scale(tall.competing[0]?.value ?? 0);
  const right = tall.x - 12;
  const room = Math.min(right - GRID_LABEL, 190);
  // Too little room beside the gridlines' labels: the note under the drawing says it.
  if (room < 120) return [];
  const lines = wrapText(messages.ticksNote, room, LABEL);
  const middle = tickY;
  return [
    {
      lines: lines.map((text, index) => ({
        x: right - 8,
        y: middle + 4 + (index - (lines.length - 1) / 2) * (LABEL + 4),
        text,
        anchor: "end",
      })),
      leader: `M${right - 4},${middle}H${Math.min(tall.x - 3, size.width)}`,
    },
  ];
}
