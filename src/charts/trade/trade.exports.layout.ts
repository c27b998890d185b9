/** Where the bars of exports by year stand. */
import { scaleBand } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { iranianYearEnd, iranianYearOf, iranianYearStart } from "#data/iranian-calendar.ts";
import { daysBetween } from "#lib/iso-date.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { BRACKET_1395, GAP_YEAR, REPORT_YEAR } from "./trade.data.ts";
import type { ExportsModel, TradeYear } from "./trade.exports.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { gridLines, UNIT_SCALES, valueLabel, valueScale } from "./trade.scale.ts";
import { placeYears, type YearLabel } from "./trade.year-labels.ts";

/** Size of the chart's labels, in pixels. */
const LABEL = 13;
/** Width that the gridlines' labels take up at the start of the plot. */
const GRID_LABEL = 56;
const TOP = 30;
const AXIS = 62;

/** A bar with its parts, in pixels. */
export interface PlacedBar extends TradeYear {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The part of the bar that is gas, at its foot. */
  readonly gasHeight: number;
  readonly look: "solid" | "provisional" | "inferred" | "standing-in" | "believed";
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
  readonly goal: { readonly y: number; readonly label: PlacedText } | undefined;
  /** Our bracket in the gap of 1395, on request. */
  readonly bracket: { readonly path: string; readonly label: PlacedText } | undefined;
  readonly gap: PlacedText & { readonly top: number; readonly width: number };
  readonly years: readonly YearLabel[];
  /** Values printed on the marks that the finding speaks of. */
  readonly values: readonly PlacedText[];
  readonly report: { readonly x: number; readonly y: number; readonly label: PlacedText };
  /** Sentences with a leader to what they explain. */
  readonly annotations: readonly { readonly lines: readonly PlacedText[]; readonly leader: string }[];
}

function lookOf(year: TradeYear): PlacedBar["look"] {
  if (year.believed) return "believed";
  if (year.bar?.status === "provisional") return "provisional";
  if (year.bar?.status === "inferred") return "inferred";
  return year.chosen ? "solid" : "standing-in";
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
  const unit = UNIT_SCALES[state.unit];
  const scale = valueScale(unit.max, TOP, base);
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
    const text = valueLabel(bar.bar.value, state.unit, language);
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
  const gapX = (band(GAP_YEAR) ?? 0) + width / 2;
  return {
    mode: "exports",
    ...size,
    bars,
    base,
    grid: gridLines(scale, state.unit, language),
    goal:
      unit.goal === undefined
        ? undefined
        : {
            y: scale(unit.goal),
            label: {
              x: 2,
              y: scale(unit.goal) - 8,
              text: messages.goalLabel(valueLabel(unit.goal, state.unit, language)),
              anchor: "start",
            },
          },
    bracket:
      state.bracket && unit.goal !== undefined
        ? {
            path: `M${gapX - width / 2},${scale(BRACKET_1395.high)}h${width}m${-width / 2},0V${scale(BRACKET_1395.low)}m${-width / 2},0h${width}`,
            label: {
              x: gapX,
              y: scale(BRACKET_1395.high) - 10,
              text: tradeModesMessages[locale].bracket.label,
              anchor: "end",
            },
          }
        : undefined,
    gap: { x: gapX, y: base - 6, text: messages.gapWord, anchor: "start", top: scale(unit.max * 0.28), width },
    years: placeYears(bars, state, language, base),
    values,
    report: {
      x: reportX,
      y: base + 26,
      label: { x: reportX + 5, y: base + 46, text: messages.reportMark(formats.dateShort(REPORT_DATE)), anchor: "end" },
    },
    annotations: unit.goal === undefined ? [] : placeAnnotations(bars, scale, size, messages),
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
