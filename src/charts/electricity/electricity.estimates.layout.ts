/** Where the published shares stand: by the day they were said and the share they name. */
import { scaleLinear } from "d3-scale";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import type { Estimate, EstimatesModel } from "./electricity.estimates.model.ts";
import { electricityMessages } from "./electricity.messages.ts";

const TOP = 20;
const AXIS = 28;
const RADIUS = 5;
/** Width that a year under the axis needs. */
const TICK_ROOM = 40;
const FIRST_DAY = "2017-01-01";
const LAST_DAY = "2026-06-30";
/** Highest share the scale has room for, in percent. */
const MAX = 72;

export interface PlacedEstimate extends Estimate {
  readonly x: number;
  readonly y: number;
  /** Ends of the range that the source gives; undefined for single values. */
  readonly range: { readonly top: number; readonly bottom: number } | undefined;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: "gas" | "wires" | "ink" | "soft" | "goal";
}

export interface EstimatesLayout extends Layout {
  readonly mode: "estimates";
  readonly estimates: readonly PlacedEstimate[];
  readonly ties: readonly string[];
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
  readonly radius: number;
  /** The report's 45 percent as a line across. */
  readonly reportLine: { readonly y: number } | undefined;
  readonly proRata: readonly { readonly key: string; readonly x: number; readonly width: number; readonly y: number }[];
  readonly fixed: readonly {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly labels: readonly PlacedLabel[];
}

/** Moves dots sideways, as little as needed, until none touches another; the share stays exact. */
function dodge(dots: readonly { x: number; y: number }[], radius: number, limits: readonly [number, number]): number[] {
  const placed: { x: number; y: number }[] = [];
  const apart = radius * 2 + 1;
  return dots.map((dot) => {
    for (let step = 0; ; step += 1) {
      const x = dot.x + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * 1.5;
      if (x < limits[0] + radius || x > limits[1] - radius) continue;
      if (placed.every((other) => Math.hypot(other.x - x, other.y - dot.y) >= apart)) {
        placed.push({ x, y: dot.y });
        return x;
      }
    }
  });
}

/** Places the shares in a drawing of the given size. */
export function estimatesLayout(
  model: EstimatesModel,
  size: Size,
  { formats, locale }: ChartLanguage,
): EstimatesLayout {
  const messages = electricityMessages[locale];
  const base = size.height - AXIS;
  const scale = scaleLinear().domain([0, MAX]).range([base, TOP]);
  const time = scaleLinear()
    .domain([dayNumber(FIRST_DAY), dayNumber(LAST_DAY)])
    .range([4, size.width - 4]);
  const at = (date: string): number => time(dayNumber(date));
  const narrow = size.width < 560;
  const radius = narrow ? RADIUS - 0.75 : RADIUS;
  const xs = dodge(
    model.estimates.map((row) => ({ x: at(row.said), y: scale(row.value) })),
    radius,
    [0, size.width],
  );
  const estimates = model.estimates.map((row, index): PlacedEstimate => ({
    ...row,
    x: xs[index] ?? 0,
    y: scale(row.value),
    range: row.low === null || row.high === null ? undefined : { top: scale(row.high), bottom: scale(row.low) },
  }));
  const placeOf = (id: string): PlacedEstimate | undefined => estimates.find((row) => row.id === id);
  const ties = model.ties.flatMap(([repeat, first]) => {
    const [a, b] = [placeOf(repeat), placeOf(first)];
    if (a === undefined || b === undefined) return [];
    const lift = Math.min(22, 6 + Math.abs(a.x - b.x) / 14);
    return [`M${b.x},${b.y}Q${(a.x + b.x) / 2},${Math.min(a.y, b.y) - lift} ${a.x},${a.y}`];
  });
  const yearBox = (year: number): { x: number; width: number } => {
    const x = at(`${year}-01-01`);
    return { x: x + 1, width: at(`${year}-12-31`) - x - 2 };
  };
  const proRata = model.proRata.map(({ row, year, low }) => ({ key: row.id, ...yearBox(year), y: scale(low) }));
  const fixed = model.fixed.map(({ row, year, low, high }) => ({
    key: row.id,
    ...yearBox(year),
    y: scale(high),
    height: scale(low) - scale(high),
  }));
  const reportLine = model.report === undefined ? undefined : { y: scale(model.report.value) };
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].filter(
    (year) => (!narrow || year % 2 === 0) && at(`${year}-01-01`) + TICK_ROOM < size.width,
  );
  const labels: PlacedLabel[] = [];
  if (reportLine !== undefined && model.report !== undefined) {
    labels.push({
      x: 4,
      y: reportLine.y - 8,
      text: messages.reportLine(formats.number(model.report.value)),
      anchor: "start",
      tone: "ink",
    });
  }
  const firstFixed = fixed[0];
  const firstRata = proRata[0];
  if (firstFixed !== undefined && firstRata !== undefined) {
    labels.push({
      x: firstFixed.x,
      y: firstFixed.y + firstFixed.height + 18,
      text: messages.ownLabel,
      anchor: "start",
      tone: "soft",
    });
  }
  return {
    mode: "estimates",
    ...size,
    estimates,
    ties,
    base,
    radius,
    reportLine,
    proRata,
    fixed,
    grid: [20, 40, 60].map((value) => ({ y: scale(value), label: formats.percentShort(value / 100) })),
    ticks: years.map((year) => ({ x: at(`${year}-01-01`), label: formats.year(year) })),
    labels,
    hits: [
      ...estimates.map((row) => ({ key: row.id, x: row.x - 12, y: row.y - 12, width: 24, height: 24 })),
      ...fixed.map((box) => ({ key: box.key, x: box.x, y: box.y, width: box.width, height: Math.max(6, box.height) })),
      ...proRata.map((box) => ({ key: box.key, x: box.x, y: box.y - 4, width: box.width, height: 8 })),
    ],
  };
}
