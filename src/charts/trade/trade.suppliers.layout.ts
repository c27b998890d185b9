/** Where the sellers' figures stand: series as lines, single figures as dots. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { boxesOverlap, boxInside, textBox, type Box } from "#lib/boxes.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import type { PlacedText } from "./trade.exports.labels.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { SUPPLIERS, type Sale, type Supplier, type SuppliersModel } from "./trade.suppliers.model.ts";

/** Longest line of the warning, in pixels. */
const WARNING = 400;
const TOP = 14;
const AXIS = 28;
const MAX = 35_000;
/** Room after the last mark. */
const END = 16;
const LABEL = 13;
/** Where the warning starts, at least. */
const INDENT = 50;
/** Size of the gridlines' labels, and the room after them. */
const GRID_LABEL = 12;
const GRID_AIR = 10;
/** Half the width of a single figure's mark, in pixels. */
const MARK = 5;

export interface PlacedSale extends Sale {
  readonly x: number;
  readonly y: number;
}

export interface SuppliersLayout extends Layout {
  readonly mode: "suppliers";
  readonly sales: readonly PlacedSale[];
  readonly lines: readonly { readonly supplier: Supplier; readonly path: string }[];
  readonly names: readonly (PlacedText & { readonly supplier: Supplier })[];
  /** What does not compare, where the plot is empty. */
  readonly warning: readonly PlacedText[];
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
}

/** Where a seller's line is far from the others: the year, and the side of the line. Found by looking. */
const NAMED_AT: Readonly<Record<Supplier, { readonly day: string; readonly side: "above" | "below" }>> = {
  turkey: { day: "2014-07-01", side: "above" },
  china: { day: "2009-07-01", side: "below" },
  iran: { day: "2025-03-20", side: "below" },
  uae: { day: "2024-07-01", side: "above" },
};

/** A name near one of its seller's marks, the nearer to its usual place the better, where it covers nothing. */
function placeName(
  text: string,
  supplier: Supplier,
  own: readonly PlacedSale[],
  taken: readonly Box[],
  size: Size,
): PlacedText | undefined {
  const { day, side } = NAMED_AT[supplier];
  const away = ({ period }: PlacedSale): number => Math.abs(dayNumber(period.start) - dayNumber(day));
  const candidates = own
    .toSorted((a, b) => away(a) - away(b))
    .flatMap(({ x, y }): PlacedText[] => {
      const above: PlacedText[] = [
        { x, y: y - 14, text, anchor: "middle" },
        { x: x + 4, y: y - 14, text, anchor: "end" },
        { x: x - 12, y: y + 5, text, anchor: "end" },
      ];
      const below: PlacedText[] = [
        { x: x + 4, y: y + 22, text, anchor: "start" },
        { x, y: y + 24, text, anchor: "middle" },
      ];
      return side === "above" ? [...above, ...below] : [...below, ...above];
    });
  return candidates.find((label) => {
    const box = textBox(label, LABEL, true);
    return boxInside(box, { width: size.width, height: size.height - AXIS - 4 }) && free(box, taken);
  });
}

function free(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => !boxesOverlap(box, other, 1));
}

/** The warning in the empty upper half, as wide as the marks leave it; nothing where they leave too little. */
function placeWarning(text: string, grid: readonly GridLine[], taken: readonly Box[], size: Size): PlacedText[] {
  const indent = Math.max(INDENT, GRID_AIR + Math.max(...grid.map(({ label }) => textWidth(label, GRID_LABEL))));
  for (const share of [0.6, 0.45]) {
    for (const top of [TOP + 10, TOP + 44, TOP + 64]) {
      const lines = wrapText(text, Math.min(WARNING, size.width * share), LABEL).map((line, index): PlacedText => ({
        x: indent,
        y: top + index * (LABEL + 5),
        text: line,
        anchor: "start",
      }));
      const boxes = lines.map((line) => textBox(line, LABEL));
      if (boxes.every((box) => free(box, taken) && boxInside(box, size))) return lines;
    }
  }
  return [];
}

export function suppliersLayout(
  model: SuppliersModel,
  size: Size,
  { formats, locale }: ChartLanguage,
): SuppliersLayout {
  const messages = tradeModesMessages[locale].suppliers;
  const base = size.height - AXIS;
  const scale = scaleLinear().domain([0, MAX]).range([base, TOP]);
  const time = scaleLinear()
    .domain([dayNumber("2001-01-01"), dayNumber("2025-12-31")])
    .range([2, size.width - END]);
  const sales = model.sales.map((sale): PlacedSale => ({
    ...sale,
    x: time((dayNumber(sale.period.start) + dayNumber(sale.period.end)) / 2),
    y: scale(sale.value),
  }));
  const path = line<PlacedSale>(
    (sale) => sale.x,
    (sale) => sale.y,
  ).digits(1);
  const lines = SUPPLIERS.flatMap((supplier) => {
    const series = sales.filter((sale) => sale.supplier === supplier && sale.series);
    // A gap in a series stays a gap: two years without a figure between them part the line.
    const parts: PlacedSale[][] = [];
    for (const sale of series) {
      const before = parts.at(-1)?.at(-1);
      const near = before !== undefined && dayNumber(sale.period.start) - dayNumber(before.period.end) < 30;
      if (near) parts.at(-1)?.push(sale);
      else parts.push([sale]);
    }
    return parts.length === 0 ? [] : [{ supplier, path: parts.map((part) => path(part) ?? "").join("") }];
  });
  const reach = MARK + 2;
  const taken: Box[] = sales.map(({ x, y }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }));
  const placed: (PlacedText & { readonly supplier: Supplier })[] = [];
  for (const supplier of SUPPLIERS) {
    const all = sales.filter((sale) => sale.supplier === supplier);
    const series = all.filter((sale) => sale.series);
    const own = series.length > 0 ? series : all;
    const label = placeName(messages.names[supplier], supplier, own, taken, size);
    if (label === undefined) continue;
    placed.push({ ...label, supplier });
    taken.push(textBox(label, LABEL, true));
  }
  const grid = [10_000, 20_000, 30_000].map((value) => ({ y: scale(value), label: formats.dollarsShort(value) }));
  const warning = placeWarning(messages.warningLabel, grid, taken, size);
  const years = [2005, 2010, 2015, 2020, 2025];
  return {
    mode: "suppliers",
    ...size,
    sales,
    lines,
    names: placed,
    warning,
    grid,
    ticks: years
      .map((year) => ({ x: time(dayNumber(`${year}-01-01`)), label: formats.year(year) }))
      .filter((tick) => tick.x + 40 < size.width),
    base,
    hits: sales.map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 })),
  };
}
