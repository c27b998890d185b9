/** Where the bars by crossing lie: one below the other, each with its name and value above it. */
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";
import { barName, barValue } from "./trade.crossings.describe.ts";
import { CLOSURE_YEAR, type CrossingBar, type CrossingsModel } from "./trade.crossings.model.ts";
import type { PlacedText } from "./trade.exports.labels.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { yearName } from "./trade.years.ts";

/** Room for a group's heading or for the word of a gap, in pixels. */
const HEADING = 28;
const LINE = 17;
const MOST_ROW = 62;
/** Room for a bar's name above it. */
const NAME = 20;

export interface PlacedCrossing {
  readonly bar: CrossingBar;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly emphasis: "closure" | "none";
  readonly name: PlacedText;
  readonly value: PlacedText;
}

export interface CrossingsLayout extends Layout {
  readonly mode: "crossings";
  readonly bars: readonly PlacedCrossing[];
  readonly headings: readonly (PlacedText & { readonly kind: "group" | "gap" })[];
}

/** Years between two bars for which there is no figure. */
function gapBefore(bars: readonly CrossingBar[], index: number): readonly [number, number] | undefined {
  const [before, here] = [bars[index - 1]?.name, bars[index]?.name];
  if (before?.kind !== "year" || here?.kind !== "year" || here.year - before.year < 2) return undefined;
  return [before.year + 1, here.year - 1];
}

/** Height of a heading of some lines. */
function roomOf(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : HEADING + (lines.length - 1) * LINE;
}

export function crossingsLayout(
  model: CrossingsModel,
  state: TradeState,
  size: Size,
  language: ChartLanguage,
): CrossingsLayout {
  const messages = tradeModesMessages[language.locale].crossings;
  const groups = [...new Set(model.bars.map((one) => one.group))];
  const grouped = groups.length > 1;
  const named = model.bars.map((one) => ({
    bar: one,
    name: barName(one, state, language),
    value: barValue(one, model, language),
  }));
  const gaps = model.bars.map((_bar, index): readonly string[] => {
    const gap = grouped ? undefined : gapBefore(model.bars, index);
    if (gap === undefined) return [];
    const [from, to] = [yearName(gap[0], state, language), yearName(gap[1], state, language)];
    return wrapText(messages.gap(from === to ? from : language.formats.range(from, to)), size.width, 13);
  });
  const extra = grouped ? groups.length * HEADING : gaps.reduce((sum, lines) => sum + roomOf(lines), 0);
  const row = Math.min(MOST_ROW, (size.height - extra - 4) / Math.max(1, model.bars.length));
  const most = Math.max(...model.bars.map((one) => one.value));
  const widest = (texts: readonly string[], bold: boolean, fontSize: number): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, fontSize, bold)));
  // Grouped bars are many: name and value stand beside the bar instead of above it.
  const beside = grouped
    ? widest(
        named.map(({ name }) => name),
        false,
        13,
      ) + 10
    : 0;
  const after = grouped
    ? widest(
        named.map(({ value }) => value),
        true,
        14,
      ) + 8
    : 0;
  const bars: PlacedCrossing[] = [];
  const headings: CrossingsLayout["headings"][number][] = [];
  let y = 0;
  const heading = (lines: readonly string[], kind: "group" | "gap"): void => {
    for (const [index, text] of lines.entries()) {
      headings.push({ x: 0, y: y + 18 + index * LINE, text, anchor: "start", kind });
    }
    y += roomOf(lines);
  };
  for (const group of groups) {
    if (grouped) heading([messages.months(language.formats.number(group))], "group");
    for (const [index, one] of named.entries()) {
      if (one.bar.group !== group) continue;
      heading(gaps[index] ?? [], "gap");
      const height = grouped ? Math.min(20, row - 5) : Math.min(26, row - NAME - 6);
      const top = grouped ? y + 2 : y + NAME;
      const width = ((size.width - beside - after) * one.bar.value) / most;
      const baseline = grouped ? top + height / 2 + 4.5 : y + 14;
      // A name that would run into the value is cut to its first line.
      const room = size.width - textWidth(one.value, 14, true) - 10;
      const name = grouped ? one.name : (wrapText(one.name, room, 13)[0] ?? "");
      bars.push({
        bar: one.bar,
        key: one.bar.key,
        x: beside,
        y: top,
        width,
        height,
        emphasis: one.bar.name.kind === "year" && one.bar.name.year === CLOSURE_YEAR ? "closure" : "none",
        name: { x: 0, y: baseline, text: name, anchor: "start" },
        value: grouped
          ? { x: beside + width + 6, y: baseline, text: one.value, anchor: "start" }
          : { x: size.width, y: baseline, text: one.value, anchor: "end" },
      });
      y += row;
    }
  }
  return {
    mode: "crossings",
    ...size,
    bars,
    headings,
    hits: bars.map((placed) => ({
      key: placed.key,
      x: 0,
      y: placed.name.y - 14,
      width: size.width,
      height: Math.max(18, placed.y + placed.height - placed.name.y + 14),
    })),
  };
}
