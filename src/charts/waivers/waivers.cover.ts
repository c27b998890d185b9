/** How many days of cover were left on a day. */
import type { Range, Span } from "./waivers.spans.ts";

/** Cover on a day: days until the waiver in force expires. Low is 0 where it may have expired or not have begun. */
export interface Cover extends Range {
  /** Waivers that ran on that day, or may have. */
  readonly spans: readonly Span[];
}

/** Cover on a day number, as a point of a curve. */
export interface CoverPoint extends Range {
  readonly day: number;
}

/** The least that a waiver can have left on a day: nothing, unless it ran for certain. */
function leastLeft(span: Span, day: number): number {
  return span.starts.high <= day && day < span.expires.low ? span.expires.low - day : 0;
}

/** The most that a waiver can have left on a day. */
function mostLeft(span: Span, day: number): number {
  if (day < span.starts.low || day >= span.expires.high) return 0;
  if (span.reportedExpiries.length > 0) return span.expires.high - day;
  return Math.min(day, span.starts.high) + span.length.high - day;
}

/** Cover on a day. Waivers are independent of each other, so the least of the whole is the best of the leasts. */
export function coverOn(spans: readonly Span[], day: number): Cover {
  const running = spans.filter((span) => mostLeft(span, day) > 0);
  return {
    low: Math.max(0, ...running.map((span) => leastLeft(span, day))),
    high: Math.max(0, ...running.map((span) => mostLeft(span, day))),
    spans: running,
  };
}

/** Cover day by day, first and last day included, without the days that lie on a straight line with their neighbours. */
export function coverCurve(spans: readonly Span[], first: number, last: number): CoverPoint[] {
  const points = Array.from({ length: last - first + 1 }, (_, index): CoverPoint => {
    const { low, high } = coverOn(spans, first + index);
    return { day: first + index, low, high };
  });
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return (
      before === undefined ||
      after === undefined ||
      point.low - before.low !== after.low - point.low ||
      point.high - before.high !== after.high - point.high
    );
  });
}
