/** Where the bars by crossing lie: one below the other, each with its name and value above it. */
import type { ChartLanguage, Layout, Size } from "#charts/chart.ts";
import { barName, barValue } from "./trade.crossings.describe.ts";
import type { CrossingBar, CrossingsModel } from "./trade.crossings.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";

/** Room for a group's heading, in pixels. */
const HEADING = 26;
const MOST_ROW = 62;

export interface PlacedCrossing {
  readonly bar: CrossingBar;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: { readonly x: number; readonly y: number; readonly text: string };
  readonly value: { readonly x: number; readonly y: number; readonly text: string };
}

export interface CrossingsLayout extends Layout {
  readonly mode: "crossings";
  readonly bars: readonly PlacedCrossing[];
  readonly headings: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export function crossingsLayout(model: CrossingsModel, size: Size, language: ChartLanguage): CrossingsLayout {
  const messages = tradeModesMessages[language.locale].crossings;
  const groups = [...new Set(model.bars.map((bar) => bar.group))];
  const grouped = groups.length > 1;
  const room = size.height - (grouped ? groups.length * HEADING : 0) - 4;
  const row = Math.min(MOST_ROW, room / Math.max(1, model.bars.length));
  const most = Math.max(...model.bars.map((bar) => bar.value));
  // Grouped bars are many: name and value stand beside the bar instead of above it.
  const beside = grouped ? 58 : 0;
  const bars: PlacedCrossing[] = [];
  const headings: CrossingsLayout["headings"][number][] = [];
  let y = 0;
  for (const group of groups) {
    if (grouped) {
      headings.push({ x: 0, y: y + 18, text: messages.months(language.formats.number(group)) });
      y += HEADING;
    }
    for (const bar of model.bars.filter((one) => one.group === group)) {
      const height = grouped ? Math.min(20, row - 5) : Math.min(26, row - 24);
      const top = grouped ? y + 2 : y + 20;
      const width = ((size.width - beside - (grouped ? 70 : 0)) * bar.value) / most;
      const middle = top + height / 2 + 4.5;
      bars.push({
        bar,
        key: bar.key,
        x: beside,
        y: top,
        width,
        height,
        name: grouped
          ? { x: 0, y: middle, text: barName(bar, language) }
          : { x: 0, y: y + 14, text: barName(bar, language) },
        value: grouped
          ? { x: beside + width + 6, y: middle, text: barValue(bar, model, language) }
          : { x: size.width, y: y + 14, text: barValue(bar, model, language) },
      });
      y += row;
    }
  }
  return {
    mode: "crossings",
    ...size,
    bars,
    headings,
    hits: bars.map((bar) => ({
      key: bar.key,
      x: 0,
      y: bar.name.y - 14,
      width: size.width,
      height: Math.max(18, bar.y + bar.height - bar.name.y + 14),
    })),
  };
}
