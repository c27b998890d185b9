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

/** Label and the room that it takes up along the axis. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly label: YearLabel;
}

function apart(one: Placed, other: Placed): boolean {
  return one.to <= other.from || other.to <= one.from;
}

/** Years in even steps from the report's year, as many as fit, and the last one where there is room. */
export function placeYears(
  bars: readonly { readonly year: number; readonly x: number; readonly width: number }[],
  state: TradeState,
  language: ChartLanguage,
  base: number,
  /** A place that a mark runs through, to be left free. */
  mark?: number,
): YearLabel[] {
  const right = Math.max(...bars.map((bar) => bar.x + bar.width));
  const all = bars.map((bar): Placed => {
    const strong = bar.year === REPORT_YEAR;
    const text = yearName(bar.year, state, language);
    const half = textWidth(text, LABEL, strong) / 2 + 5;
    const middle = Math.min(right - half + 5, Math.max(half - 5, bar.x + bar.width / 2));
    // The report's year is named whatever happens, beside the mark.
    const x = strong && mark !== undefined && mark > middle ? Math.min(middle, mark - half) : middle;
    return { from: x - half, to: x + half, label: { x, y: base + 18, text, anchor: "middle", strong } };
  });
  const anchor = Math.max(
    0,
    bars.findIndex((bar) => bar.year === REPORT_YEAR),
  );
  const every = (step: number): Placed[] => all.filter((_, index) => (index - anchor) % step === 0);
  let step = 1;
  while (step < all.length && every(step).some((one, index, row) => index > 0 && !apart(one, row[index - 1] ?? one)))
    step += 1;
  const even = every(step);
  const last = all.at(-1);
  const chosen = last !== undefined && even.every((one) => apart(one, last)) ? [...even, last] : even;
  return chosen
    .filter(({ label, from, to }) => label.strong || mark === undefined || mark <= from || mark >= to)
    .map(({ label }) => label);
}
