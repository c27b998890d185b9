/** The middle of several measurements, figure by figure. */
import type { Measurement } from "./measure.ts";

/** The median of numbers; null when any is missing. */
export function median(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (numbers.length < values.length || numbers.length === 0) return null;
  const middle = Math.floor(numbers.length / 2);
  const [low, high] = [numbers[numbers.length % 2 === 0 ? middle - 1 : middle], numbers[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** One figure of a measurement by its name in the report. */
export const FIGURES = {
  html: (one: Measurement) => one.bytes.html,
  script: (one: Measurement) => one.bytes.script,
  style: (one: Measurement) => one.bytes.style,
  other: (one: Measurement) => one.bytes.other,
  total: (one: Measurement) => one.total,
  requests: (one: Measurement) => one.requests,
  firstPaint: (one: Measurement) => one.firstPaint,
  largestPaint: (one: Measurement) => one.largestPaint,
  blocked: (one: Measurement) => one.blocked,
  layoutShift: (one: Measurement) => one.layoutShift,
  pointerMove: (one: Measurement) => one.pointerMove,
  keyStep: (one: Measurement) => one.keyStep,
  press: (one: Measurement) => one.press,
  memory: (one: Measurement) => one.memory,
} as const satisfies Record<string, (one: Measurement) => number | null>;

export type Figure = keyof typeof FIGURES;

/** Medians of one page's loads. */
export type Medians = Readonly<Record<Figure, number | null>>;

export function mediansOf(measurements: readonly Measurement[]): Medians {
  const entries = Object.entries(FIGURES).map(([name, read]) => [name, median(measurements.map(read))]);
  // The entries are the figures, each once.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Medians;
}
