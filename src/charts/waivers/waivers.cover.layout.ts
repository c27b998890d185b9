/** Days left as a curve: it falls by one a day and jumps where the next waiver begins. */
import { scaleLinear } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { waiversMessages } from "./waivers.messages.ts";
import { createLine, type PlacedText } from "./waivers.line.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { COVER_LIMITS, type WaiversState } from "./waivers.params.ts";
import { daysText } from "./waivers.words.ts";

const TOP = 40;
const AXIS = 28;
/** Days that the scale has room for: the longest length that anybody gave, and air. */
const MAX = 190;
const GRID = [30, 60, 90, 120, 150, 180];
/** Room for the scale's words left of the curve. */
const GUTTER = 58;
const SIZE = 12;
const NARROW = 560;

/** A day on the curve. */
export interface PlacedStop {
  readonly key: string;
  readonly x: number;
  /** Heights of the least and the most cover. */
  readonly low: number;
  readonly high: number;
}

export interface CoverLayout extends Layout {
  readonly mode: "cover";
  readonly grid: readonly GridLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly top: number;
  readonly base: number;
  /** Cover that is certain, and cover that may have been, as closed paths down to the base. */
  readonly certain: string;
  readonly possible: string;
  readonly stops: readonly PlacedStop[];
  /** The day that the state asks for. */
  readonly chosen: string;
  /** Where the report's day stands. */
  readonly report: number;
  /** Days without cover for certain, as boxes on the base line. */
  readonly bare: readonly { readonly x: number; readonly width: number }[];
  readonly texts: readonly PlacedText[];
}

/** Height that suits a width. */
export function coverHeight(width: number): number {
  return Math.round(width < NARROW ? width * 0.95 : width * 0.46);
}

/** Places the curve in a drawing of the given size. */
export function coverLayout(
  model: WaiversModel,
  state: WaiversState,
  size: Size,
  language: ChartLanguage,
): CoverLayout {
  const { formats, locale } = language;
  const messages = waiversMessages[locale];
  const base = size.height - AXIS;
  const scale = scaleLinear().domain([0, MAX]).range([base, TOP]);
  const time = scaleLinear()
    .domain([dayNumber(COVER_LIMITS.min), dayNumber(COVER_LIMITS.max)])
    .range([GUTTER, size.width - 1]);
  const area = (pick: "low" | "high"): string => {
    const line = model.curve.map((point) => `${time(point.day).toFixed(1)},${scale(point[pick]).toFixed(1)}`);
    return line.length === 0
      ? ""
      : `M${time(dayNumber(COVER_LIMITS.min)).toFixed(1)},${base}L${line.join("L")}L${time(dayNumber(COVER_LIMITS.max)).toFixed(1)},${base}z`;
  };
  const stops = model.stops.map((stop): PlacedStop => ({
    key: stop.date,
    x: time(dayNumber(stop.date)),
    low: scale(stop.low),
    high: scale(stop.high),
  }));
  const chosen = stops.find((stop) => stop.key === state.date);
  const bare = model.links.flatMap((link, index) => {
    const before = model.links[index - 1];
    if (before === undefined || link.hole === null || link.hole.low === 0) return [];
    const x = time(before.expires.high);
    return [{ x, width: Math.max(2.5, time(link.starts.low) - x), text: daysText(link.hole, language) }];
  });
  const upper = createLine(size.width, 12, SIZE);
  if (chosen !== undefined) {
    const { low, high } = model.cover;
    const days = daysText({ low, high }, language);
    upper.place([
      { text: messages.drawing.onDay(formats.dateShort(state.date), days), tone: "strong", at: around(chosen.x) },
    ]);
  }
  const lower = createLine(size.width, 28, SIZE, [0, size.width], chosen === undefined ? [] : [chosen.x]);
  const report = time(dayNumber(REPORT_DATE));
  if (state.date !== REPORT_DATE) {
    lower.place([{ text: messages.drawing.reportDay, tone: "soft", at: around(report) }]);
  }
  for (const { x, width, text } of bare) {
    lower.place(
      [messages.drawing.hole(text), messages.drawing.holeShort(text)].map((words) => ({
        text: words,
        tone: "soft",
        at: around(x + width / 2),
      })),
    );
  }
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  return {
    mode: "cover",
    ...size,
    grid: GRID.filter((days) => size.width >= NARROW || days % 60 === 0).map((days) => ({
      y: scale(days),
      label: daysText({ low: days, high: days }, language),
    })),
    ticks: years.flatMap((year) => {
      const x = time(dayNumber(`${year}-01-01`));
      return size.width - x < 40 ? [] : [{ x, label: formats.year(year) }];
    }),
    top: TOP,
    base,
    certain: area("low"),
    possible: area("high"),
    stops,
    chosen: state.date,
    report,
    bare,
    texts: [...upper.texts(), ...lower.texts()],
    hits: stops.map(({ key, x }) => ({ key, x: x - 1, y: TOP, width: 2, height: base - TOP })),
  };
}

/** Places for a note about something at `x`: just after it, just before it, in its middle. */
function around(x: number): readonly (readonly [number, PlacedText["anchor"]])[] {
  return [
    [x + 4, "start"],
    [x - 4, "end"],
    [x, "middle"],
  ];
}
