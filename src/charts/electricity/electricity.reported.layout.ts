/** Where the units stand: one square for 50 megawatts, one block for each base. */
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { wrapText } from "#lib/text-width.ts";
import { electricityMessages } from "./electricity.messages.ts";
import type { Base, Part, ReportedModel } from "./electricity.reported.model.ts";

/** Megawatts that one square stands for. */
export const UNIT = 50;

const LABEL = 13;
const GAP = 28;

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
  readonly lines: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly strong: boolean;
  }[];
}

export interface ReportedLayout extends Layout {
  readonly mode: "as-reported";
  readonly blocks: readonly PlacedBlock[];
  /** Side of a square, without the gap around it. */
  readonly side: number;
  readonly unitNote: { readonly x: number; readonly y: number; readonly text: string };
}

/** Height of a block's texts below it: the share, and up to three lines on the base. */
const FOOT = 92;

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

/** Places the four blocks side by side, or two by two where there is little room. */
export function reportedLayout(model: ReportedModel, size: Size, language: ChartLanguage): ReportedLayout {
  const { formats, locale } = language;
  const messages = electricityMessages[locale];
  const across = size.width < 560 ? 2 : 4;
  const down = Math.ceil(model.bases.length / across);
  const width = (size.width - (across - 1) * GAP) / across;
  const height = (size.height - 24) / down;
  const most = Math.max(...model.bases.map((base) => base.high)) / UNIT;
  // The fewest columns with which the largest block fits under its texts; one row is kept for the lines on top.
  const room = height - FOOT;
  let columns = 5;
  while ((Math.ceil(most / columns) + 2) * (width / columns) > room) columns += 1;
  const step = width / columns;
  const side = step - Math.max(1, step * 0.14);
  const blocks = model.bases.map((base, index): PlacedBlock => {
    const x = (index % across) * (width + GAP);
    const top = Math.floor(index / across) * height;
    const bottom = top + height - FOOT;
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
        ? formats.percent(shares.low)
        : formats.range(formats.number(shares.low * 100), formats.percent(shares.high));
    const baseText =
      base.megawatts === base.high
        ? formats.number(base.megawatts)
        : formats.range(formats.number(base.megawatts), formats.number(base.high));
    const words = wrapText(messages.base[base.id](baseText), width, LABEL);
    return {
      id: base.id,
      parts,
      share: { x, y: bottom + 28, text },
      lines: words.map((line, row) => ({ x, y: bottom + 48 + row * 17, text: line, strong: false })),
    };
  });
  return {
    mode: "as-reported",
    ...size,
    blocks,
    side,
    unitNote: { x: 0, y: size.height - 4, text: messages.unitNote(formats.number(UNIT)) },
    hits: blocks.flatMap((block) =>
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
  };
}
