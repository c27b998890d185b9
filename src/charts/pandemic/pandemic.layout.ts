/** Two panels on one scale, the border's records between them. */
import { thinLabels } from "#chart-parts/thin-labels.ts";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { BorderEffect } from "#data/border/border-timeline.table.ts";
import type { Box } from "#lib/boxes.ts";
import { dayNumber } from "#lib/iso-date.ts";
import { textWidth } from "#lib/text-width.ts";
import type { Country } from "./pandemic.data.ts";
import { BORDER_EFFECTS, LAST_BORDER_DAY } from "./pandemic.bands.ts";
import { pandemicMessages } from "./pandemic.messages.ts";
import { COUNTRIES, type PandemicModel } from "./pandemic.model.ts";
import type { PandemicState } from "./pandemic.params.ts";

/** Room for the note on the report's week. */
const TOP = 18;
/** Room above a panel's highest bar for the country's name. */
const HEAD = 18;
/** Room that the country's name takes below the top of its panel's highest bar. */
const NAME = 14;
/** The border's lane between the panels. */
const LANE = 46;
const AXIS = 26;
/** The row of exports under the months, and the gap above it. */
const TRADE = 22;
const TRADE_GAP = 8;
const SIZE = 12;
const NARROW = 560;

export interface PlacedWeek {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  /** Top and height of each country's bar. */
  readonly bars: Readonly<Record<Country, { readonly y: number; readonly height: number }>>;
  readonly report: boolean;
}

export interface PlacedRecord {
  readonly key: string;
  readonly effect: BorderEffect;
  /** First and last day; the same for a single day. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: "iran" | "iraq" | "soft" | "strong";
}

export interface PandemicLayout extends Layout {
  readonly weeks: readonly PlacedWeek[];
  readonly panels: readonly { readonly country: Country; readonly base: number; readonly top: number }[];
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly bands: readonly { readonly kind: "closing" | "reopening"; readonly x: number; readonly width: number }[];
  /** From the top of the upper panel to the foot of the lower one. */
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly lane: { readonly top: number; readonly bottom: number };
  readonly records: readonly PlacedRecord[];
  /** Half the width of a record's mark. */
  readonly mark: number;
  /** Samples of the records' marks with their words. */
  readonly key: readonly {
    readonly effect: BorderEffect;
    /** Middle of the sample. */
    readonly x: number;
    /** Where the word begins, at the side that it is read from. */
    readonly wordX: number;
    readonly anchor: "start" | "end";
    readonly y: number;
    readonly text: string;
  }[];
  readonly texts: readonly PlacedText[];
  /** Iranian years with their exports: the words that fit in, none where there is no room. */
  readonly trade: readonly (Box & { readonly key: string; readonly text: string })[];
  readonly report: number;
}

/** Height that suits a width. */
export function pandemicHeight(width: number): number {
  return Math.round(width < NARROW ? width * 1.2 : width * 0.62);
}

/** A step that cuts `max` into two to four, one of 1, 2 or 5 times a power of ten. */
function stepFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max));
  return [0.2, 0.5, 1].map((part) => part * power).find((step) => max / step < 4.5) ?? power * 2;
}

/** The key above the border's lane, from the side that is read first; its title is left out where there is no room for both. */
function placeKey(
  width: number,
  top: number,
  { locale, formats }: ChartLanguage,
): { titled: boolean; items: PandemicLayout["key"] } {
  const { border, effect: words } = pandemicMessages[locale].drawing;
  const fromRight = formats.direction === "rtl";
  const at = (offset: number): number => (fromRight ? width - offset : offset);
  const anchor: "start" | "end" = fromRight ? "end" : "start";
  const itemsFrom = (start: number) => {
    let end = start;
    return BORDER_EFFECTS.map((effect) => {
      const item = { effect, x: at(end + 5), wordX: at(end + 14), anchor, y: top + 8, text: words[effect] };
      end += 14 + textWidth(item.text, SIZE) + 12;
      return { ...item, end: end - 12 };
    });
  };
  const titled = itemsFrom(textWidth(border, SIZE, true) + 10);
  return (titled.at(-1)?.end ?? 0) <= width ? { titled: true, items: titled } : { titled: false, items: itemsFrom(0) };
}

/** What the key is about, before its first item. */
function titleOfKey(width: number, y: number, { locale, formats }: ChartLanguage): PlacedText {
  const text = pandemicMessages[locale].drawing.border;
  return formats.direction === "rtl"
    ? { x: width, y, text, anchor: "end", tone: "strong" }
    : { x: 0, y, text, anchor: "start", tone: "strong" };
}

/** Places the panels in a drawing of the given size. */
export function pandemicLayout(
  model: PandemicModel,
  state: PandemicState,
  size: Size,
  language: ChartLanguage,
): PandemicLayout {
  const { formats, locale } = language;
  const messages = pandemicMessages[locale];
  const { weeks, peaks } = model;
  const most = { iran: peaks.iran?.value.iran ?? 1, iraq: peaks.iraq?.value.iraq ?? 1 };
  // One scale: both panels share the pixels in proportion to their highest weeks.
  const foot = size.height - AXIS - TRADE - TRADE_GAP;
  const perUnit = (foot - TOP - 2 * HEAD - LANE) / (most.iran + most.iraq);
  const bases = { iran: TOP + HEAD + most.iran * perUnit, iraq: foot };
  const first = dayNumber(weeks[0]?.row.start ?? REPORT_DATE);
  const last = dayNumber(weeks.at(-1)?.row.end ?? REPORT_DATE) + 1;
  const at = (day: number): number => (size.width * (day - first)) / (last - first);
  const x = (date: string): number => at(dayNumber(date));
  const gap = size.width / weeks.length > 5 ? 1 : 0.5;
  const bar = (country: Country, value: number) => ({ y: bases[country] - value * perUnit, height: value * perUnit });
  const placed = weeks.map((week): PlacedWeek => ({
    key: week.row.id,
    x: x(week.row.start),
    width: Math.max(1, at(dayNumber(week.row.end) + 1) - x(week.row.start) - gap),
    bars: { iran: bar("iran", week.value.iran), iraq: bar("iraq", week.value.iraq) },
    report: week === model.reportWeek,
  }));
  const laneTop = bases.iran + 4;
  const lane = { top: laneTop + 18, bottom: laneTop + 36 };
  const records = model.border.map((row): PlacedRecord => {
    const [from, to] = [x(row.date), x(row.dateEnd ?? row.date)];
    return { key: row.id, effect: row.effect, from, to, x: (from + to) / 2, y: (lane.top + lane.bottom) / 2 };
  });
  const step = stepFor(most.iran);
  const lines = COUNTRIES.flatMap((country) =>
    Array.from({ length: Math.floor(most[country] / step) }, (_, index) => (index + 1) * step)
      .map((value) => ({
        y: bases[country] - value * perUnit,
        label: formats.number(value),
      }))
      // Its label would cover the country's name.
      .filter(({ y }) => y > bases[country] - most[country] * perUnit + NAME),
  );
  const reportX = x(REPORT_DATE);
  const narrow = size.width < NARROW;
  const months = state.span === "2020" ? (narrow ? [4, 7, 10, 13] : [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) : [];
  const days =
    state.span === "2020"
      ? months.map((month) => (month > 12 ? "2021-01-01" : `2020-${String(month).padStart(2, "0")}-01`))
      : narrow
        ? ["2020-07-01", "2021-01-01", "2021-07-01"]
        : ["2020-04-01", "2020-07-01", "2020-10-01", "2021-01-01", "2021-04-01", "2021-07-01", "2021-10-01"];
  const ticks = thinLabels(
    days
      .map((day) => ({ x: x(day), label: formats.dateShort(day, "month") }))
      .filter((tick) => tick.x + 4 + textWidth(tick.label, 14) <= size.width),
    SIZE,
  );
  const key = placeKey(size.width, laneTop, language);
  const values = COUNTRIES.flatMap((country): PlacedText[] => {
    const week = model.reportWeek;
    const highest = peaks[country];
    const above = (one: typeof week): number => bases[country] - (one?.value[country] ?? 0) * perUnit - 5;
    const peakText = highest === undefined ? "" : formats.number(highest.value[country]);
    const half = textWidth(peakText, SIZE, true) / 2;
    return [
      ...(week === undefined
        ? []
        : [
            {
              x: x(week.row.start) - 3,
              y: above(week),
              text: formats.number(week.value[country]),
              anchor: "end" as const,
              tone: country,
            },
          ]),
      ...(highest === undefined || highest === week
        ? []
        : [
            {
              x: Math.min(size.width - half, x(highest.row.start)),
              y: above(highest),
              text: peakText,
              anchor: "middle" as const,
              tone: "soft" as const,
            },
          ]),
    ];
  });
  const trade = model.exports.map(({ row, start, end }) => {
    const from = Math.max(0, x(start)) + 1;
    const width = Math.min(size.width, at(dayNumber(end) + 1)) - 1 - from;
    const value = formats.dollarsShort(row.value);
    const text = [messages.drawing.exports(value), value].find((one) => textWidth(one, 14, true) + 8 <= width);
    return { key: row.id, x: from, y: size.height - TRADE, width, height: TRADE - 1, text: text ?? "" };
  });
  const ending = at(dayNumber(LAST_BORDER_DAY) + 1) + 8;
  const endingText = messages.drawing.recordsEnd;
  const reportText = messages.drawing.reportWeek;
  const fitsAfter = reportX + 6 + textWidth(reportText, SIZE, true) <= size.width;
  return {
    ...size,
    weeks: placed,
    panels: COUNTRIES.map((country) => ({
      country,
      base: bases[country],
      top: bases[country] - most[country] * perUnit - HEAD,
    })),
    grid: lines,
    ticks,
    bands: model.bands.map(({ kind, from, to }) => ({
      kind,
      x: x(from),
      width: Math.min(size.width, at(dayNumber(to) + 1)) - x(from),
    })),
    plot: { top: TOP, bottom: bases.iraq },
    lane,
    records,
    mark: narrow && state.span === "two-years" ? 3.5 : 5,
    key: key.items,
    texts: [
      ...COUNTRIES.map((country): PlacedText => ({
        x: 2,
        y: bases[country] - most[country] * perUnit - 4,
        text: messages.countries[country],
        anchor: "start",
        tone: country,
      })),
      {
        x: fitsAfter ? reportX + 6 : reportX - 6,
        y: 12,
        text: reportText,
        anchor: fitsAfter ? "start" : "end",
        tone: "strong",
      },
      ...values,
      ...(ending + textWidth(endingText, SIZE) > size.width
        ? []
        : [{ x: ending, y: lane.bottom - 5, text: endingText, anchor: "start", tone: "soft" } as const]),
      ...(key.titled ? [titleOfKey(size.width, laneTop + 12, language)] : []),
    ],
    trade,
    report: reportX,
    hits: [
      ...placed.map((week) => ({
        key: week.key,
        x: week.x,
        y: TOP,
        width: week.width,
        height: bases.iran - TOP,
      })),
      ...records.map((record) => ({
        key: record.key,
        x: record.x - 5,
        y: lane.top,
        width: 10,
        height: lane.bottom - lane.top,
      })),
      ...trade.map(({ key: id, x: left, y, width, height }) => ({ key: id, x: left, y, width, height })),
    ],
    moreHits: placed.map((week) => ({
      key: week.key,
      x: week.x,
      y: lane.bottom + 2,
      width: week.width,
      height: bases.iraq - lane.bottom - 2,
    })),
  };
}
