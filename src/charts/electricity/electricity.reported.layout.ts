/** Where the units stand: one square for 50 megawatts, one block for each base; the stock sentence below. */
import { scaleLinear } from "d3-scale";
import { placeLegend, type PlacedLegendItem } from "#chart-parts/legend.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { electricityReportedMessages } from "./electricity.reported.messages.ts";
import type { Base, Part, ReportedModel } from "./electricity.reported.model.ts";

/** Megawatts that one square stands for. */
export const UNIT = 50;

/** Size of the words, in pixels. */
const LABEL = { wide: 13, narrow: 12 } as const;
const LINE = { wide: 16, narrow: 15 } as const;
/** Between blocks; less where there is little room. */
const GAP = { wide: 28, tight: 20, narrow: 12 } as const;
const TIGHT = 640;
const NARROW = 560;
/** Height of a block's texts below it: the share, and three lines on the base; four short ones on a phone. */
const FOOT = { wide: 106, narrow: 110 } as const;
/** Between the legend and the highest block. */
const AIR = 8;
/** Height of the strip with the other uses of the sentence. */
const STRIP = 124;
/** In less height than this, as in a small picture, only blocks, their key and shares are drawn. */
const SMALL = 400;
/** In less than this the key gives way too. */
const LEAST_WITH_KEY = 300;
/** Height of a share alone below its block. */
const SMALL_FOOT = 36;
/** Sizes of the shares, in pixels; the first that fits its block is taken. */
const SHARE_SIZES = [24, 20, 17, 15, 13, 12] as const;

export interface PlacedUnit {
  readonly x: number;
  readonly y: number;
}

/** The squares of one part. */
export interface PlacedPart {
  readonly key: string;
  readonly kind: Part["kind"];
  readonly units: readonly PlacedUnit[];
}

/** One base's block of squares with its texts. */
export interface PlacedBlock {
  readonly id: Base["id"];
  readonly parts: readonly PlacedPart[];
  readonly share: { readonly x: number; readonly y: number; readonly text: string };
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** A use of the report's sentence on the line of time. */
export interface PlacedUse {
  readonly key: string;
  readonly isReport: boolean;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly anchor: "start" | "middle" | "end";
}

export interface ReportedLayout extends Layout {
  readonly mode: "as-reported";
  readonly blocks: readonly PlacedBlock[];
  /** Texts begin at the side that the language is read from. */
  readonly anchor: "start" | "end";
  /** Side of a square, without the gap around it. */
  readonly side: number;
  /** Sizes of the words and of the shares under the blocks, in pixels. */
  readonly wordSize: number;
  readonly shareSize: number;
  readonly legend: readonly PlacedLegendItem<Part["kind"] | "unit">[];
  readonly stock: {
    readonly title: readonly { readonly x: number; readonly y: number; readonly text: string }[];
    readonly y: number;
    readonly uses: readonly PlacedUse[];
  };
}

/** Squares of a part, filled row by row from the bottom, from the `start`th on. */
function placeUnits(
  count: number,
  start: number,
  columns: number,
  step: number,
  x: number,
  bottom: number,
): PlacedUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const at = start + index;
    return { x: x + (at % columns) * step, y: bottom - (Math.floor(at / columns) + 1) * step };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Rows of squares that a base needs in so many columns; power by line stands on top of it, half a square apart. */
function blockRows(base: Base, columns: number): number {
  const units = sum(base.parts.filter(({ kind }) => kind === "lines").map(({ megawatts }) => megawatts)) / UNIT;
  return Math.ceil(base.high / UNIT / columns) + (units === 0 ? 0 : Math.ceil(units / columns) + 0.5);
}

/** The sentence's uses by date, their words in turn below and above the line so that neighbours keep apart. */
function placeStock(model: ReportedModel, size: Size, { formats, locale }: ChartLanguage): ReportedLayout["stock"] {
  const { stock } = electricityReportedMessages[locale];
  if (size.height < SMALL) return { title: [], y: size.height, uses: [] };
  const top = size.height - STRIP;
  const y = top + 72;
  const time = scaleLinear()
    .domain([dayNumber("2019-07-01"), dayNumber("2024-01-15")])
    .range([0, size.width - 8]);
  const uses = model.sentence.map((row, index): PlacedUse => {
    const x = time(dayNumber(row.said));
    const above = index % 2 === 1;
    const anchor = x > size.width - 60 ? "end" : x < 60 ? "start" : "middle";
    const at = anchor === "end" ? Math.min(size.width, x + 6) : anchor === "start" ? Math.max(0, x - 6) : x;
    const precision = row.saidPrecision === "year" ? "year" : row.reportClaim ? "day" : "month";
    const words = [stock.outlets[row.id] ?? stock.other, formats.dateShort(row.said, precision)];
    const from = above ? y - 30 : y + 24;
    return {
      key: row.id,
      isReport: row.reportClaim,
      x,
      y,
      anchor,
      lines: words.map((text, line) => ({ x: at, y: from + line * 16, text })),
    };
  });
  return {
    title: wrapText(stock.title, size.width, LABEL.wide, true).map((text, line) => ({
      x: formats.direction === "rtl" ? size.width : 0,
      y: top + 12 + line * 17,
      text,
    })),
    y,
    uses,
  };
}

/** Places the four blocks side by side on one base line, so that they compare at a glance. */
export function reportedLayout(model: ReportedModel, size: Size, language: ChartLanguage): ReportedLayout {
  const { formats, locale } = language;
  const messages = electricityReportedMessages[locale];
  const small = size.height < SMALL;
  const kinds = new Set(model.bases.flatMap((base) => base.parts.map((part) => part.kind)));
  const legend = placeLegend<Part["kind"] | "unit">(
    [
      ...(["gas", "tied", "lines", "other", "range"] as const)
        .filter((kind) => kinds.has(kind) && size.height >= LEAST_WITH_KEY)
        .map((key) => ({ key, text: messages.legend[key] })),
      ...(small ? [] : [{ key: "unit" as const, text: messages.unitNote(formats.number(UNIT)) }]),
    ],
    size.width,
  );
  const narrow = size.width < NARROW && !small;
  const room = narrow ? "narrow" : "wide";
  const gap = small || size.width >= TIGHT ? GAP.wide : narrow ? GAP.narrow : GAP.tight;
  const width = (size.width - (model.bases.length - 1) * gap) / model.bases.length;
  const foot = small ? SMALL_FOOT : FOOT[room];
  const bottom = size.height - (small ? 0 : STRIP) - foot;
  const most = Math.max(...model.bases.map((base) => base.high)) / UNIT;
  const high = (count: number): number =>
    Math.max(...model.bases.map((base) => blockRows(base, count))) * (width / count);
  // The fewest columns with which all squares fit between legend and texts.
  let columns = 5;
  while (columns < most && high(columns) > bottom - legend.bottom - AIR) columns += 1;
  const step = width / columns;
  const fromRight = formats.direction === "rtl";
  const side = step - Math.max(1, step * 0.14);
  const blocks = model.bases.map((base, index): PlacedBlock => {
    const x = index * (width + gap);
    let filled = 0;
    const parts = base.parts.map((part): PlacedPart => {
      const count = Math.round(part.megawatts / UNIT);
      // Power by line comes on top of the base: a row of its own, with a gap of half a square.
      const fresh = part.kind === "lines";
      const start = fresh ? Math.ceil(filled / columns) * columns : filled;
      const units = placeUnits(count, start, columns, step, x, fresh ? bottom - step / 2 : bottom);
      filled += count;
      return { key: part.key, kind: part.kind, units };
    });
    const shares = base.share;
    const text =
      shares.low === shares.high
        ? formats.percentShort(shares.low)
        : formats.range(formats.number(shares.low * 100), formats.percentShort(shares.high));
    const megawatts = (kinds: readonly Part["kind"][], add = 0): number =>
      base.parts.filter((part) => kinds.includes(part.kind)).reduce((total, part) => total + part.megawatts, add);
    const range = (low: number, high: number): string =>
      low === high ? formats.number(low) : formats.range(formats.number(low), formats.number(high));
    const onBase = range(base.megawatts, base.high);
    const words = wrapText(
      narrow
        ? messages.baseShort[base.id](onBase)
        : messages.base[base.id]({
            base: onBase,
            tied: formats.number(megawatts(["gas", "tied"])),
            other: range(megawatts(["other"]), megawatts(["other", "range"])),
            lines: formats.number(megawatts(["lines"])),
          }),
      width,
      LABEL[room],
    );
    const textX = fromRight ? x + width : x;
    return {
      id: base.id,
      parts,
      share: { x: textX, y: bottom + 28, text },
      lines: (small ? [] : words).map((line, row) => ({ x: textX, y: bottom + 47 + row * LINE[room], text: line })),
    };
  });
  const stock = placeStock(model, size, language);
  return {
    mode: "as-reported",
    ...size,
    blocks,
    anchor: fromRight ? "end" : "start",
    side,
    wordSize: LABEL[room],
    shareSize:
      SHARE_SIZES.find(
        (one) => one <= (small ? 17 : 24) && blocks.every(({ share }) => textWidth(share.text, one, true) <= width + 2),
      ) ?? 12,
    legend: legend.items,
    stock,
    hits: [
      ...blocks.flatMap((block) =>
        block.parts.map((part) => {
          const xs = part.units.map((unit) => unit.x);
          const ys = part.units.map((unit) => unit.y);
          const [left, up] = [Math.min(...xs), Math.min(...ys)];
          return {
            key: part.key,
            x: left,
            y: up,
            width: Math.max(...xs) + step - left,
            height: Math.max(...ys) + step - up,
          };
        }),
      ),
      ...stock.uses
        .filter((use) => !use.isReport)
        .map(({ key, x, y }) => ({ key, x: x - 16, y: y - 16, width: 32, height: 32 })),
    ],
  };
}
