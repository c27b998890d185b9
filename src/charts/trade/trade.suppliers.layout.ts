/** Where the sellers' figures stand: series as lines, single figures as dots. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { textWidth } from "#lib/text-width.ts";
import type { PlacedText } from "./trade.exports.layout.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { SUPPLIERS, type Sale, type Supplier, type SuppliersModel } from "./trade.suppliers.model.ts";

const TOP = 14;
const AXIS = 28;
const MAX = 35_000;
/** Room for the names at the lines' ends. */
const END = 16;

export interface PlacedSale extends Sale {
  readonly x: number;
  readonly y: number;
}

export interface SuppliersLayout extends Layout {
  readonly mode: "suppliers";
  readonly sales: readonly PlacedSale[];
  readonly lines: readonly { readonly supplier: Supplier; readonly path: string }[];
  readonly names: readonly (PlacedText & { readonly supplier: Supplier })[];
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
}

export function suppliersLayout(
  model: SuppliersModel,
  size: Size,
  { formats, locale }: ChartLanguage,
): SuppliersLayout {
  const { names } = tradeModesMessages[locale].suppliers;
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
  // Each name stands at a place of its line where the others are far: found by looking, in years.
  const at: Readonly<Record<Supplier, readonly [year: number, above: boolean]>> = {
    turkey: [2014, true],
    china: [2010, false],
    iran: [2013, false],
    uae: [2024, true],
  };
  const placed = SUPPLIERS.flatMap((supplier) => {
    const [year, above] = at[supplier];
    const near = sales
      .filter((sale) => sale.supplier === supplier)
      .toSorted(
        (a, b) => Math.abs(a.x - time(dayNumber(`${year}-07-01`))) - Math.abs(b.x - time(dayNumber(`${year}-07-01`))),
      )[0];
    if (near === undefined) return [];
    const width = textWidth(names[supplier], 13, true);
    const x = Math.min(near.x, size.width - 4 - (supplier === "uae" ? 0 : width));
    return [
      {
        supplier,
        x: supplier === "uae" ? size.width - 4 : x,
        y: near.y + (above ? -12 : 24),
        text: names[supplier],
        anchor: supplier === "uae" ? ("end" as const) : ("start" as const),
      },
    ];
  });
  const years = [2005, 2010, 2015, 2020, 2025];
  return {
    mode: "suppliers",
    ...size,
    sales,
    lines,
    names: placed,
    grid: [10_000, 20_000, 30_000].map((value) => ({ y: scale(value), label: formats.dollarsShort(value) })),
    ticks: years
      .map((year) => ({ x: time(dayNumber(`${year}-01-01`)), label: formats.year(year) }))
      .filter((tick) => tick.x + 40 < size.width),
    base,
    hits: sales.map(({ key, x, y }) => ({ key, x: x - 12, y: y - 12, width: 24, height: 24 })),
  };
}
