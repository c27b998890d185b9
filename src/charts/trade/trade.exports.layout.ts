/** Where the bars of exports by year stand. */
import { scaleBand } from "d3-scale";
import type { GridLine } from "#chart-parts/GridLines.tsx";
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { iranianYearEnd, iranianYearOf, iranianYearStart } from "#data/iranian-calendar.ts";
import { daysBetween } from "#lib/iso-date.ts";
import { boxesOverlap, textBox, type Box } from "#lib/boxes.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { GAP_YEAR, REPORT_YEAR, WITH_SERVICES } from "./trade.data.ts";
import type { Bracket, ExportsModel, TradeYear } from "./trade.exports.model.ts";
import {
  LABEL,
  placeAbove,
  placeInKey,
  placeNote,
  placeTicksKey,
  type PlacedNote,
  type PlacedText,
} from "./trade.exports.labels.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { gridLines, UNIT_SCALES, valueLabel, valueScale } from "./trade.scale.ts";
import { placeYears, type YearLabel } from "./trade.year-labels.ts";

/** Size of the word in the gap. */
const GAP_WORD = 12;
/** Size of the values on the marks. */
const VALUE = 14;
/** Width that the gridlines' labels take up at the start of the plot. */
const GRID_LABEL = 56;
const TOP = 30;
const AXIS = 62;

/** A bar with its parts, in pixels. */
export interface PlacedBar extends TradeYear {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The part of the bar that is gas, at its foot. */
  readonly gasHeight: number;
  readonly look: BarLook;
  readonly emphasis: "report" | "none";
}

export interface ExportsLayout extends Layout {
  readonly mode: "exports";
  readonly bars: readonly PlacedBar[];
  /** All ticks for competing figures, and that of the key. */
  readonly ticks: string;
  readonly base: number;
  readonly grid: readonly GridLine[];
  /** The goal's line: its value above, how it is read below. */
  readonly goal: { readonly y: number; readonly labels: readonly PlacedText[] } | undefined;
  /** Our bracket in the gap of 1395, on request. */
  readonly bracket:
    | { readonly path: string; readonly leader: string; readonly lines: readonly PlacedText[] }
    | undefined;
  /** The word in the open year; weights have many open years and a note instead. */
  readonly gap: PlacedText | undefined;
  readonly years: readonly YearLabel[];
  /** Values printed on the marks that the finding speaks of. */
  readonly values: readonly PlacedText[];
  readonly report: { readonly x: number; readonly y: number; readonly label: PlacedText };
  /** What the blue feet of the last bars are. */
  readonly gas: { readonly label: PlacedText; readonly leader: string } | undefined;
  /** What ticks are, at one of them or, where it has no room, at a sample. */
  readonly annotation: PlacedNote | undefined;
  /** The word on a bar whose year is inferred or, where it has no room, in the key. */
  readonly inferred: PlacedText | undefined;
}

/** How a bar is filled: what is uncertain about it, or that the reader chose it. */
export type BarLook = "solid" | "provisional" | "inferred" | "standing-in" | "believed";

/** The look of a year's bar. */
export function lookOf(year: TradeYear): BarLook {
  if (year.believed) return "believed";
  if (year.bar?.status === "provisional") return "provisional";
  if (year.bar?.status === "inferred") return "inferred";
  return year.chosen ? "solid" : "standing-in";
}

/** A value for each year the finding speaks of, above its bar and clear of ticks and of each other. */
function placeValues(
  bars: readonly PlacedBar[],
  named: readonly (number | undefined)[],
  taken: readonly Box[],
  unit: TradeState["unit"],
  language: ChartLanguage,
): PlacedText[] {
  const values: PlacedText[] = [];
  const labelled: PlacedBar[] = [];
  for (const year of new Set(named)) {
    const bar = bars.find((one) => one.year === year);
    if (bar?.bar === undefined) continue;
    // Two neighbours of one height: whose value the upper one is could not be told.
    if (labelled.some((one) => Math.abs(one.year - bar.year) === 1 && Math.abs(one.y - bar.y) < 6)) continue;
    labelled.push(bar);
    const value = valueLabel(bar.bar.value, unit, language);
    const { provisionalValue } = tradeMessages[language.locale];
    // Where they would run into each other, the one named first stays.
    const others = [...taken, ...values.map((other) => textBox(other, VALUE, true))];
    const above = (...lines: readonly string[]) => placeAbove(lines, bar, others, VALUE, true);
    if (bar.look === "provisional") {
      // In one line or two, whichever stands nearer to its bar; never without its word.
      const hedged = provisionalValue(value);
      const inTwo = wrapText(hedged, textWidth(value, VALUE, true) + 8, VALUE, true);
      const [near = []] = [above(hedged), above(...inTwo)].toSorted((a, b) => (b.at(-1)?.y ?? 0) - (a.at(-1)?.y ?? 0));
      values.push(...near);
    } else values.push(...above(value));
  }
  return values;
}

/** Our bracket, its value on a leader above the bars around it and the word of the gap; alone where that has no room. */
function placeBracket(
  bracket: Bracket,
  gap: Box,
  taken: readonly Box[],
  scale: (value: number) => number,
  unit: TradeState["unit"],
  language: ChartLanguage,
): ExportsLayout["bracket"] {
  const { x, width } = gap;
  const [low, high] = [valueLabel(bracket.low, unit, language), valueLabel(bracket.high, unit, language)];
  const text = tradeMessages[language.locale].bracketLabel(language.formats.range(low, high));
  const mark = { x, width, y: Math.min(scale(8100), gap.y) };
  const lines = placeAbove(wrapText(text, x + width - GRID_LABEL, LABEL), mark, taken);
  const end = lines.at(-1);
  const [top, foot] = [scale(bracket.high), scale(bracket.low)];
  return {
    path: `M${x},${top}h${width}m${-width / 2},0V${foot}m${-width / 2},0h${width}`,
    leader: end === undefined ? "" : `M${x + width / 2},${top - 2}V${end.y + 4}`,
    lines,
  };
}

/** Places the bars in a drawing of the given size. */
export function exportsLayout(
  model: ExportsModel,
  state: TradeState,
  size: Size,
  language: ChartLanguage,
): ExportsLayout {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const base = size.height - AXIS;
  const unit = UNIT_SCALES[state.unit];
  const scale = valueScale(unit.max, TOP, base);
  const band = scaleBand<number>()
    .domain(model.years.map(({ year }) => year))
    .range([2, size.width - 2])
    .paddingInner(0.22);
  const width = band.bandwidth();
  const bars = model.years.map((year): PlacedBar => {
    const value = year.bar?.value ?? 0;
    return {
      ...year,
      key: String(year.year),
      x: band(year.year) ?? 0,
      y: scale(value),
      width,
      height: base - scale(value),
      gasHeight: base - scale(year.gas?.value ?? 0),
      look: lookOf(year),
      emphasis: year.year === REPORT_YEAR ? "report" : "none",
    };
  });
  const believed = bars.filter((bar) => bar.believed).map((bar) => bar.year);
  const reportYear = iranianYearOf(REPORT_DATE);
  const yearDays = daysBetween(iranianYearStart(reportYear), iranianYearEnd(reportYear));
  const reportBar = bars.find((bar) => bar.year === reportYear);
  const reportX = (reportBar?.x ?? 0) + (width * daysBetween(iranianYearStart(reportYear), REPORT_DATE)) / yearDays;
  const gapX = band(GAP_YEAR) ?? 0;
  const gapHeight = textWidth(messages.gapWord, GAP_WORD);
  // Weights have many open years and a note instead of the word; a low drawing has no height for it.
  const gap: ExportsLayout["gap"] =
    unit.goal === undefined || gapHeight > base - TOP
      ? undefined
      : { x: gapX + width / 2, y: base - 6, text: messages.gapWord, anchor: "start" };
  const gapBox: Box | undefined = gap && { x: gapX, y: base - 6 - gapHeight, width, height: gapHeight };
  const grid = gridLines(scale, state.unit, language);
  const goal: ExportsLayout["goal"] =
    unit.goal === undefined
      ? undefined
      : {
          y: scale(unit.goal),
          // At the end where the bars come nearest to it.
          labels: [
            { y: scale(unit.goal) - 8, text: messages.goalLabel(formats.dollarsShort(unit.goal)) },
            { y: scale(unit.goal) + 16, text: messages.readingLabel },
          ].map((label): PlacedText => ({ ...label, x: size.width, anchor: "end" })),
        };
  // A figure that agrees with the bar to the pixel has no tick of its own; the readout and the table have it.
  const ticks = bars.flatMap((bar) =>
    bar.competing
      .map(({ id, value }) => ({ id, x: bar.x - 2, y: scale(value), width: width + 4 }))
      .filter(({ y }) => Math.abs(y - bar.y) > 2.5),
  );
  const marks: Box[] = [
    ...bars,
    ...ticks.map((tick) => ({ ...tick, y: tick.y - 2, height: 4 })),
    ...(gapBox === undefined ? [] : [gapBox]),
    ...grid.map(({ y, label }) => textBox({ x: 2, y: y - 5, text: label, anchor: "start" }, LABEL)),
    ...(goal?.labels ?? []).map((label) => textBox(label, LABEL, true)),
  ];
  const values = placeValues(
    bars,
    [...believed, REPORT_YEAR, model.highestSolid?.year, model.provisionalAbove?.year],
    marks,
    state.unit,
    language,
  );
  const taken = values.map((value) => textBox(value, VALUE, true));
  const bracket =
    state.bracket && model.bracket !== undefined && gapBox !== undefined
      ? placeBracket(model.bracket, gapBox, [...marks, ...taken], scale, state.unit, language)
      : undefined;
  // The notes under the drawing say both too, so the bracket goes first.
  const written = [...marks, ...taken, ...(bracket?.lines ?? []).map((line) => textBox(line, LABEL))];
  const explained = ticks.find(({ id }) => id === WITH_SERVICES);
  const note = explained && placeNote(messages.ticksNote, explained, written);
  const keyLine = goal === undefined ? TOP : goal.y + 14;
  const key = note === undefined && ticks.length > 0 ? placeTicksKey(messages.ticksKey, keyLine, written) : undefined;
  const annotation = note ?? key?.note;
  const worded = [...written, ...(annotation?.lines ?? []).map((line) => textBox(line, LABEL))];
  const guessed = bars.find(({ look }) => look === "inferred");
  const inferred =
    guessed &&
    (placeAbove([messages.inferredLabel], guessed, worded)[0] ?? placeInKey(messages.inferredKey, 2, keyLine, worded));
  const report: PlacedText = {
    x: reportX + 5,
    y: base + 46,
    text: messages.reportMark(formats.dateShort(REPORT_DATE)),
    anchor: "end",
  };
  const gas = bars.findLast((bar) => bar.gasHeight > 0);
  const gasX = gas === undefined ? 0 : gas.x + gas.width / 2;
  const gasLabel = [messages.gasLabel, messages.gasShort]
    .map((text): PlacedText => ({ x: size.width, y: base + 46, text, anchor: "end" }))
    .find((label) => !boxesOverlap(textBox(label, LABEL, true), textBox(report, LABEL), 4));
  const years = placeYears(bars, state, language, base, reportX);
  // The leader begins under the year that it would run through.
  const named = years.some((one) => Math.abs(one.x - gasX) < textWidth(one.text, LABEL) / 2 + 2);
  return {
    mode: "exports",
    ...size,
    bars,
    ticks: [...ticks.map(({ x, y }) => `M${x},${y}h${width + 4}`), key?.sample ?? ""].join(""),
    base,
    grid,
    goal,
    bracket,
    gap,
    years,
    values,
    report: { x: reportX, y: base + 26, label: report },
    gas: gas && gasLabel && { label: gasLabel, leader: `M${gasX},${base + (named ? 23 : 4)}V${base + 33}` },
    annotation,
    inferred,
    hits: bars.map((bar) => ({
      key: bar.key,
      x: bar.x - (band.step() - width) / 2,
      y: TOP,
      width: band.step(),
      height: base - TOP,
    })),
  };
}
