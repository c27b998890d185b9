/** The years under the trade chart's bars. */
import type { ChartLanguage } from "#charts/chart.ts";
import { textWidth } from "#lib/text-width.ts";
import { REPORT_YEAR } from "./trade.data.ts";
import type { TradeState } from "./trade.params.ts";
import { yearName } from "./trade.years.ts";

/** Size of the labels, in pixels. */
const LABEL = 13;

export interface YearLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "middle";
  /** The report's year. */
  readonly strong: boolean;
}

/** Year labels that fit: the report's year first, then the ends, then round years. */
export function placeYears(
  bars: readonly { readonly year: number; readonly x: number; readonly width: number }[],
  state: TradeState,
  language: ChartLanguage,
  base: number,
  /** A place that a mark runs through, to be left free. */
  mark?: number,
): YearLabel[] {
  const last = bars.at(-1)?.year;
  const right = Math.max(...bars.map((bar) => bar.x + bar.width));
  const placed: { from: number; to: number; label: YearLabel }[] = [];
  const order = (year: number): number =>
    year === REPORT_YEAR ? 0 : year === last || year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : year % 2 === 0 ? 3 : 4;
  for (const bar of bars.toSorted((a, b) => order(a.year) - order(b.year))) {
    const strong = bar.year === REPORT_YEAR;
    const text = yearName(bar.year, state, language);
    const half = textWidth(text, LABEL, strong) / 2 + 5;
    const x = Math.min(right - half + 5, Math.max(half - 5, bar.x + bar.width / 2));
    if (mark !== undefined && !strong && Math.abs(mark - x) < half) continue;
    if (placed.some((one) => x - half < one.to && x + half > one.from)) continue;
    placed.push({ from: x - half, to: x + half, label: { x, y: base + 18, text, anchor: "middle", strong } });
  }
  return placed.map((one) => one.label);
}
