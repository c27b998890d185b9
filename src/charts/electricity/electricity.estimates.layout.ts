/** Where the published shares stand: by the day they were said and the share they name. */
import { scaleLinear } from "d3-scale";
import { dodge } from "#chart-parts/dodge.ts";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import { placeLegend, type PlacedLegendItem } from "#chart-parts/legend.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { electricityEstimatesMessages } from "./electricity.estimates.messages.ts";
import type { Estimate, EstimatesModel, OwnShare } from "./electricity.estimates.model.ts";
import { COVERS, type Covers } from "./electricity.params.ts";

const AXIS = 28;
/** Width that a year under the axis needs. */
const TICK_ROOM = 40;
const FIRST_DAY = "2017-01-01";
const LAST_DAY = "2026-06-30";
/** Highest share the scale has room for, in percent. */
const MAX = 70;
const NARROW = 560;

export interface PlacedEstimate extends Estimate {
  readonly x: number;
  readonly y: number;
  /** Ends of the range that the source gives; undefined for single values. */
  readonly range: { readonly top: number; readonly bottom: number } | undefined;
}

/** A year's own share as a line or a box. */
export interface PlacedShare {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** What the legend tells apart. */
export type EstimatesLegendKey = Covers | "hollow" | "undated" | "weak" | "proRata" | "fixed";

export interface EstimatesLayout extends Layout {
  readonly mode: "estimates";
  readonly estimates: readonly PlacedEstimate[];
  readonly ties: readonly string[];
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
  readonly radius: number;
  /** The report's 45 percent as a line across, with its label. */
  readonly reportLine: { readonly y: number; readonly text: string } | undefined;
  readonly proRata: readonly PlacedShare[];
  readonly fixed: readonly PlacedShare[];
  readonly otherVolume: readonly PlacedShare[];
  readonly legend: readonly PlacedLegendItem<EstimatesLegendKey>[];
}

/** Arcs from each repeat to the sentence it repeats. */
function tieRepeats(model: EstimatesModel, estimates: readonly PlacedEstimate[]): string[] {
  const placeOf = (id: string): PlacedEstimate | undefined => estimates.find((row) => row.id === id);
  return model.ties.flatMap(([repeat, first]) => {
    const [a, b] = [placeOf(repeat), placeOf(first)];
    if (a === undefined || b === undefined) return [];
    const lift = Math.min(22, 6 + Math.abs(a.x - b.x) / 14);
    return [`M${b.x},${b.y}Q${(a.x + b.x) / 2},${Math.min(a.y, b.y) - lift} ${a.x},${a.y}`];
  });
}

/** Places the shares in a drawing of the given size. */
export function estimatesLayout(
  model: EstimatesModel,
  size: Size,
  { formats, locale }: ChartLanguage,
): EstimatesLayout {
  const messages = electricityEstimatesMessages[locale];
  const shownKeys: readonly EstimatesLegendKey[] = [
    ...COVERS.filter((word) => model.estimates.some((row) => row.word === word)),
    ...(model.estimates.some((row) => !row.independent) ? (["hollow"] as const) : []),
    ...(model.estimates.some((row) => row.undated) ? (["undated"] as const) : []),
    ...(model.estimates.some((row) => row.weakness !== null) ? (["weak"] as const) : []),
    ...(model.proRata.length === 0 ? [] : (["proRata", "fixed"] as const)),
  ];
  const legend = placeLegend<EstimatesLegendKey>(
    shownKeys.map((key) => ({ key, text: messages.legend[key] })),
    size.width,
  );
  const base = size.height - AXIS;
  const scale = scaleLinear()
    .domain([0, MAX])
    .range([base, legend.bottom + 14]);
  const time = scaleLinear()
    .domain([dayNumber(FIRST_DAY), dayNumber(LAST_DAY)])
    .range([4, size.width - 4]);
  const at = (date: string): number => time(dayNumber(date));
  const narrow = size.width < NARROW;
  const radius = narrow ? 4.25 : 5;
  const xs = dodge(
    model.estimates.map((row) => ({ x: at(row.said), y: scale(row.value) })),
    radius * 2 + 1.5,
    [radius, size.width - radius],
  );
  const estimates = model.estimates.map((row, index): PlacedEstimate => ({
    ...row,
    x: xs[index] ?? 0,
    y: scale(row.value),
    range: row.low === null || row.high === null ? undefined : { top: scale(row.high), bottom: scale(row.low) },
  }));
  const own = ({ row, year, low, high }: OwnShare): PlacedShare => {
    const x = at(`${year}-01-01`);
    return {
      key: row.id,
      x: x + 1,
      width: at(`${year}-12-31`) - x - 2,
      y: scale(high),
      height: scale(low) - scale(high),
    };
  };
  const [proRata, fixed, otherVolume] = [model.proRata.map(own), model.fixed.map(own), model.otherVolume.map(own)];
  const years = Array.from({ length: 10 }, (_, index) => 2017 + index).filter(
    (year) => (!narrow || year % 2 === 0) && at(`${year}-01-01`) + TICK_ROOM < size.width,
  );
  return {
    mode: "estimates",
    ...size,
    estimates,
    ties: tieRepeats(model, estimates),
    base,
    radius,
    reportLine:
      model.report === undefined
        ? undefined
        : { y: scale(model.report.value), text: messages.reportLine(formats.percentShort(model.report.value / 100)) },
    proRata,
    fixed,
    otherVolume,
    legend: legend.items,
    grid: [20, 40, 60].map((value) => ({ y: scale(value), label: formats.percentShort(value / 100) })),
    ticks: years.map((year) => ({ x: at(`${year}-01-01`), label: formats.year(year) })),
    hits: [
      ...estimates.map((row) => ({ key: row.id, x: row.x - 12, y: row.y - 12, width: 24, height: 24 })),
      ...fixed.map(({ key, x, y, width, height }) => ({ key, x, y, width, height: Math.max(6, height) })),
      ...proRata.map(({ key, x, y, width }) => ({ key, x, y: y - 4, width, height: 8 })),
      ...otherVolume.map(({ key, x, y, width, height }) => ({ key, x, y, width, height })),
    ],
  };
}
