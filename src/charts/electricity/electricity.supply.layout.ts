/** Where the megawatts stand: by the time they are about, figures in conflict tied but apart. */
import { scaleLinear } from "d3-scale";
import { dodge } from "#chart-parts/dodge.ts";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import { placeLegend, type PlacedLegendItem } from "#chart-parts/legend.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { SERIES, type ElectricityState, type Series } from "./electricity.params.ts";
import { electricitySupplyMessages } from "./electricity.supply.messages.ts";
import { FIRST_YEAR, type PowerFigure, type SupplyModel } from "./electricity.supply.model.ts";

const AXIS = 28;
const LAST_DAY = "2026-06-30";
/** Megawatts that the scale has room for. */
const MAX = 58_000;
/** Megawatts of the highest line of the grid, which carries the unit. */
const TOP_LINE = 50_000;
const NARROW = 560;
/** Room for the words of the grid beside the first year. */
const GUTTER = 44;
const TICK_ROOM = 40;

export interface PlacedFigure extends PowerFigure {
  readonly x: number;
  readonly y: number;
  /** Ends of the period the figure is about. */
  readonly from: number;
  readonly to: number;
}

/** What the legend tells apart: the series, and the line of averages. */
export type SupplyLegendKey = Series | "average" | "planned";

export interface SupplyLayout extends Layout {
  readonly mode: "supply";
  readonly figures: readonly PlacedFigure[];
  readonly averages: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  /** Dotted ties between figures that contradict each other. */
  readonly ties: readonly string[];
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
  readonly radius: number;
  readonly legend: readonly PlacedLegendItem<SupplyLegendKey>[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly anchor: "start" | "end";
    readonly tone: "ink" | "soft";
  }[];
}

/** Places the figures in a drawing of the given size. */
export function supplyLayout(
  model: SupplyModel,
  state: ElectricityState,
  size: Size,
  { formats, locale }: ChartLanguage,
): SupplyLayout {
  const messages = electricitySupplyMessages[locale];
  const keys: readonly SupplyLegendKey[] = [
    ...SERIES.filter((series) => state.series.includes(series)),
    ...(model.averages.length === 0 ? [] : (["average"] as const)),
    ...(model.figures.some((figure) => figure.planned) ? (["planned"] as const) : []),
  ];
  const legend = placeLegend<SupplyLegendKey>(
    keys.map((key) => ({ key, text: messages.legend[key] })),
    size.width,
  );
  const narrow = size.width < NARROW;
  const radius = narrow ? 4 : 5;
  const base = size.height - AXIS;
  const scale = scaleLinear()
    .domain([0, MAX])
    .range([base, legend.bottom + 16]);
  const time = scaleLinear()
    .domain([dayNumber(`${FIRST_YEAR}-01-01`), dayNumber(LAST_DAY)])
    .range([GUTTER, size.width - 4]);
  const at = (date: string): number => time(Math.max(dayNumber(`${FIRST_YEAR}-01-01`), dayNumber(date)));
  const centres = model.figures.map(({ period, value }) => ({
    x: (at(period.start) + at(period.end)) / 2,
    y: scale(value),
  }));
  const xs = dodge(centres, radius * 2 + 2, [GUTTER + radius, size.width - radius]);
  const figures = model.figures.map((figure, index): PlacedFigure => ({
    ...figure,
    x: xs[index] ?? 0,
    y: scale(figure.value),
    from: at(figure.period.start),
    to: at(figure.period.end),
  }));
  const averages = model.averages.map(({ key, year, megawatts }) => {
    const x = at(`${year}-01-01`);
    return { key, x: x + 1, y: scale(megawatts), width: at(`${year}-12-31`) - x - 2 };
  });
  const placeOf = (key: string): PlacedFigure | undefined => figures.find((figure) => figure.key === key);
  const ties = model.conflicts.map((group) =>
    group
      .flatMap(({ key }) => placeOf(key) ?? [])
      .toSorted((a, b) => b.value - a.value)
      .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x},${y}`)
      .join(""),
  );
  const labels: SupplyLayout["labels"][number][] = [];
  const report = figures.find((figure) => figure.isReport);
  if (report !== undefined) {
    // Below the crowd of outputs, with a leader drawn by the view.
    labels.push({
      x: report.x,
      y: Math.min(base - 12, report.y + (base - report.y) * 0.55),
      text: messages.reportLabel(formats.number(report.value)),
      anchor: "start",
      tone: "ink",
    });
  }
  const top = placeOf(model.widest?.[0]?.key ?? "");
  const peak = model.widest === undefined ? undefined : top;
  if (peak !== undefined && model.widest !== undefined) {
    const values = formats.list(model.widest.map((figure) => formats.number(figure.value)));
    // Left of the peak, and clear of the words of the grid.
    const room = peak.x - radius - 10 - textWidth(messages.megawatts(formats.number(TOP_LINE)), 12) - 8;
    const lines = wrapText(messages.conflictLabel(values), Math.min(narrow ? 170 : 300, room), 13);
    lines.forEach((text, index) => {
      labels.push({ x: peak.x - radius - 10, y: peak.y + 4 + index * 17, text, anchor: "end", tone: "soft" });
    });
  }
  const years = Array.from({ length: 11 }, (_, index) => FIRST_YEAR + index).filter(
    (year) => (!narrow || year % 2 === 0) && at(`${year}-01-01`) + TICK_ROOM < size.width,
  );
  return {
    mode: "supply",
    ...size,
    figures,
    averages,
    ties,
    base,
    radius,
    legend: legend.items,
    grid: [10_000, 20_000, 30_000, 40_000, TOP_LINE].map((value) => ({
      y: scale(value),
      label: value === TOP_LINE ? messages.megawatts(formats.number(value)) : formats.number(value),
    })),
    ticks: years.map((year) => ({ x: at(`${year}-01-01`), label: formats.year(year) })),
    labels,
    hits: [
      ...figures.map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 })),
      ...averages.map(({ key, x, y, width }) => ({ key, x, y: y - 4, width, height: 8 })),
    ],
  };
}
