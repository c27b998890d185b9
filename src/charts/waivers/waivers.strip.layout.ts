/**
 * The strip of waivers: a row for each year, so that holes of days can be seen at any width. Waivers take turns in two
 * lanes, because most begin before or when the one before ends.
 */
import { thinLabels } from "#chart-parts/thin-labels.ts";
import type { ChartLanguage, Hit, Layout, Size } from "#charts/chart.ts";
import { dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { REPORT_WAIVER } from "./waivers.data.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { Link, WaiversModel } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { placeAfter, type PlacedAfter } from "./waivers.after.layout.ts";
import { lookOf, placeKey, type Look, type PlacedKeyItem } from "./waivers.key.ts";
import { createLine, type PlacedText } from "./waivers.line.ts";
import type { Range } from "./waivers.spans.ts";
import { daysText } from "./waivers.words.ts";

const FIRST_YEAR = 2018;
const LAST_YEAR = 2025;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
/** Room for the months' names. */
const HEAD = 20;
/** Room for the year and the notes beside it, above the lanes of a year. */
const LINE = 15;
/** Room under the lanes: the rail of the office, and air. */
const FOOT = 6;
const SIZE = 12;
/** Lanes lower than this have no room for words. */
const LEAST_LANE = 11;
const NARROW = 560;

/** A piece of a waiver within a year. */
export interface PlacedPiece {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  /** Whether the waiver ran on these days for certain, or only if a start or a length is read one way. */
  readonly certain: boolean;
}

/** The box of a waiver within a year, its uncertain ends included. */
export interface PlacedBox {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StripLayout extends Layout {
  readonly mode: "strip";
  readonly moreHits: readonly Hit[];
  readonly months: readonly { readonly x: number; readonly label: string }[];
  /** Lines down through all years. */
  readonly grid: { readonly xs: readonly number[]; readonly top: number; readonly bottom: number };
  readonly rows: readonly {
    readonly year: string;
    readonly y: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly pieces: readonly PlacedPiece[];
  readonly boxes: readonly PlacedBox[];
  /** Days that were without cover for certain, and those that may have been. */
  readonly holes: readonly (PlacedBox & { readonly certain: boolean })[];
  /** How long each secretary signed, as lines under the lanes. */
  readonly rails: readonly { readonly x: number; readonly y: number; readonly width: number; readonly order: number }[];
  readonly texts: readonly PlacedText[];
  /** Key items, each a sample and a word, in the empty months of the first year. */
  readonly key: readonly PlacedKeyItem[];
  readonly after: readonly PlacedAfter[];
  readonly reportKey: string;
}

/** Least heights at which lanes have room for words: on a phone, with a longer list below, and where there is more room. */
const LEAST_HEIGHT = { narrow: 548, wide: 500 } as const;

/** Height that suits a width. */
export function stripHeight(width: number): number {
  return width < NARROW
    ? Math.round(Math.max(LEAST_HEIGHT.narrow, width * 1.57))
    : Math.round(Math.max(LEAST_HEIGHT.wide, width * 0.68));
}

/** A stretch of days cut at the turns of the years. The end is the first day that is not in it. */
function byYear({ low, high }: Range): { year: number; from: number; to: number }[] {
  return YEARS.flatMap((year) => {
    const from = Math.max(low, dayNumber(`${year}-01-01`));
    const to = Math.min(high, dayNumber(`${year + 1}-01-01`));
    return to > from ? [{ year, from, to }] : [];
  });
}

/** The three parts of a waiver: perhaps begun, running for certain, perhaps over. */
function partsOf({ starts, expires }: Link): { days: Range; certain: boolean }[] {
  const middle = { low: starts.high, high: Math.max(starts.high, expires.low) };
  return [
    { days: { low: starts.low, high: starts.high }, certain: false },
    { days: middle, certain: true },
    { days: { low: middle.high, high: expires.high }, certain: false },
  ];
}

function largest<Box extends { readonly width: number }>(boxes: readonly Box[]): Box | undefined {
  return boxes.toSorted((a, b) => b.width - a.width)[0];
}

/** Places the strip in a drawing of the given size. */
export function stripLayout(
  model: WaiversModel,
  state: WaiversState,
  size: Size,
  language: ChartLanguage,
): StripLayout {
  const { formats, locale } = language;
  const { drawing: messages, datum } = waiversMessages[locale];
  const { names } = datum;
  const narrow = size.width < NARROW;
  const after = placeAfter(model.after, size, narrow, language);
  const pitch = (after.top - HEAD) / YEARS.length;
  const lane = (pitch - LINE - FOOT) / 2;
  const rowTop = (year: number): number => HEAD + (year - FIRST_YEAR) * pitch;
  const laneTop = (year: number, number: number): number => rowTop(year) + LINE + ((number - 1) % 2) * (lane + 1);
  const at = (year: number, day: number): number => {
    const start = dayNumber(`${year}-01-01`);
    return (size.width * (day - start)) / (dayNumber(`${year + 1}-01-01`) - start);
  };
  const stretch = (days: Range) =>
    byYear(days).map(({ year, from, to }) => ({ year, x: at(year, from), width: at(year, to) - at(year, from) }));

  const boxes = model.links.flatMap(({ row, starts, expires }) =>
    stretch({ low: starts.low, high: expires.high }).map(({ year, x, width }) => ({
      key: row.id,
      year,
      x,
      y: laneTop(year, row.number),
      width,
      height: lane,
    })),
  );
  const pieces = model.links.flatMap((link) =>
    partsOf(link).flatMap(({ days, certain }) =>
      stretch(days).map(({ year, x, width }): PlacedPiece => ({
        key: link.row.id,
        x,
        y: laneTop(year, link.row.number),
        width,
        height: lane,
        look: lookOf(link.row, state.wording),
        certain,
      })),
    ),
  );
  const holes = model.links.flatMap((link, index) => {
    const before = model.links[index - 1];
    if (before === undefined || link.hole === null || link.hole.high === 0) return [];
    const certain = link.hole.low > 0;
    const days = certain
      ? { low: before.expires.high, high: link.starts.low }
      : { low: before.expires.low, high: link.starts.high };
    return stretch(days).map(({ year, x, width }) => ({
      key: link.row.id,
      year,
      certain,
      text: daysText(link.hole ?? days, language),
      x,
      y: rowTop(year) + LINE,
      width,
      height: lane * 2 + 1,
    }));
  });

  const lines = new Map(YEARS.map((year) => [year, createLine(size.width, rowTop(year) + 11, SIZE)]));
  for (const year of YEARS) lines.get(year)?.place([{ text: formats.year(year), tone: "year", at: [[0, "start"]] }]);
  const report = largest(boxes.filter((box) => box.key === REPORT_WAIVER));
  if (report !== undefined) {
    lines.get(report.year)?.place(
      [messages.reportLabel, messages.reportShort].map((text) => ({
        text,
        tone: "strong",
        at: [
          [report.x, "start"],
          [report.x + report.width, "end"],
        ],
      })),
    );
  }
  // Holes that are certain speak first; in full where there is room.
  for (const hole of holes.toSorted((a, b) => Number(b.certain) - Number(a.certain))) {
    const texts = hole.certain
      ? [messages.hole(hole.text), messages.holeShort(hole.text)]
      : [messages.perhaps(hole.text)];
    lines.get(hole.year)?.place(
      texts.map((text) => ({
        text,
        tone: hole.certain ? "strong" : "soft",
        at: [
          [hole.x, "start"],
          [hole.x + hole.width, "end"],
          [hole.x - 4, "end"],
        ],
      })),
    );
  }
  const rails = model.signers.flatMap(({ days }, order) =>
    stretch(days).map(({ year, x, width }) => ({ x, y: rowTop(year) + LINE + lane * 2 + 3.5, width, order })),
  );
  for (const { secretary, president, days } of model.signers) {
    const first = stretch(days)[0];
    if (first === undefined) continue;
    lines.get(first.year)?.place(
      [messages.office(names[secretary], names[president]), messages.secretary(names[secretary])].map((text) => ({
        text,
        tone: "soft",
        at: [
          [first.x, "start"],
          [size.width, "end"],
          [first.x - 4, "end"],
          [first.x - 40, "end"],
        ],
      })),
    );
  }
  const last = model.links.at(-1);
  const lastYear = last === undefined ? LAST_YEAR : Number(fromDayNumber(last.expires.high).slice(0, 4));
  if (state.known !== "now" && lastYear < LAST_YEAR) {
    lines.get(lastYear + 1)?.place([{ text: messages.notYetKnown, tone: "soft", at: [[size.width, "end"]] }]);
  }
  const labels = model.links.flatMap(({ row, length }): PlacedText[] => {
    const box = largest(pieces.filter((piece) => piece.key === row.id && piece.certain));
    if (box === undefined || lane < LEAST_LANE) return [];
    const line = createLine(size.width, box.y + box.height / 2 + 4.2, SIZE, [box.x + 2, box.x + box.width - 2]);
    const number =
      length.low === length.high
        ? formats.number(length.low)
        : formats.range(formats.number(length.low), formats.number(length.high));
    const solid = box.look === "electricity" || box.look === "both";
    const tone = !solid ? "onPale" : row.id === REPORT_WAIVER ? "onReport" : "onBar";
    line.place(
      [daysText(length, language), number].map((text) => ({ text, tone, at: [[box.x + box.width / 2, "middle"]] })),
    );
    return line.texts();
  });

  const firstBox = boxes[0];
  const yearDays = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, "0")}-01`);
  const ticks = yearDays.filter((_, index) => !narrow || index % 3 === 0);
  const marks = after.marks(rowTop(LAST_YEAR) + LINE + lane / 2, (day) => at(LAST_YEAR, day));
  const diamonds = marks.map(({ key, x, y }) => ({ key, x: x - 5, y: y - 6, width: 10, height: 12 }));
  const hitBoxes = model.links.flatMap(({ row }) => largest(boxes.filter((box) => box.key === row.id)) ?? []);
  return {
    mode: "strip",
    ...size,
    months: thinLabels(
      ticks.map((day) => ({ x: at(2019, dayNumber(day)), label: formats.monthShort(day) })),
      SIZE,
    ),
    grid: {
      xs: yearDays.filter((_, index) => index > 0 && index % 3 === 0).map((day) => at(2019, dayNumber(day))),
      top: HEAD,
      bottom: after.top - FOOT,
    },
    rows: YEARS.map((year) => ({
      year: formats.year(year),
      y: rowTop(year),
      top: rowTop(year) + LINE,
      bottom: rowTop(year) + LINE + lane * 2 + 1,
    })),
    pieces,
    boxes,
    holes,
    rails,
    texts: [...YEARS.flatMap((year) => lines.get(year)?.texts() ?? []), ...labels, ...after.texts],
    key:
      firstBox === undefined
        ? []
        : placeKey(
            { x: 0, y: rowTop(FIRST_YEAR) + LINE, width: firstBox.x - 8, height: lane * 2 },
            state.wording,
            language,
          ),
    after: marks,
    reportKey: REPORT_WAIVER,
    hits: [...hitBoxes, ...(after.lines.length > 0 ? after.lines : diamonds)],
    moreHits: [...boxes.filter((box) => !hitBoxes.includes(box)), ...(after.lines.length > 0 ? diamonds : [])],
  };
}
