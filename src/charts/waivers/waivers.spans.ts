/**
 * A waiver as a stretch of days, with what is uncertain about it. A waiver of n days that starts on a day covers that
 * day and the n − 1 after it, and expires on the day `start + n`: the day on which the next one has to start.
 */
import type { WaiverRow } from "#data/waivers/waivers.table.ts";
import { dayNumber, isIsoDate } from "#lib/iso-date.ts";

/** Low and high end of an uncertain number; the same where it is certain. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A waiver's possible days, as day numbers (days since 1970-01-01). */
export interface Span {
  readonly row: WaiverRow;
  readonly starts: Range;
  readonly expires: Range;
  /** Days. */
  readonly length: Range;
  /** Expiries that sources report, as day numbers; empty where start and length decide. */
  readonly reportedExpiries: readonly number[];
}

/** A waiver's possible days. */
export function spanOf(row: WaiverRow): Span {
  const starts = { low: dayNumber(row.startsEarliest), high: dayNumber(row.startsLatest) };
  const lengths = [row.lengthDays, ...row.otherLengths];
  const length = { low: Math.min(...lengths), high: Math.max(...lengths) };
  const reportedExpiries =
    row.expiryReported !== null && isIsoDate(row.expiryReported)
      ? [row.expiryReported, ...row.otherExpiries].map(dayNumber)
      : [];
  const expires =
    reportedExpiries.length === 0
      ? { low: starts.low + length.low, high: starts.high + length.high }
      : { low: Math.min(...reportedExpiries), high: Math.max(...reportedExpiries) };
  return { row, starts, expires, length, reportedExpiries };
}

/** Days between a waiver's expiry and the next one's start; 0 where they meet or overlap. */
export function holeBetween(before: Span, after: Span): Range {
  return {
    low: Math.max(0, after.starts.low - before.expires.high),
    high: Math.max(0, after.starts.high - before.expires.low),
  };
}

/** Days on which a waiver and the one before both run; 0 where they only meet. */
export function overlapBetween(before: Span, after: Span): Range {
  return {
    low: Math.max(0, before.expires.low - after.starts.high),
    high: Math.max(0, before.expires.high - after.starts.low),
  };
}

/** Every start and expiry that a waiver can have had. */
function possibilities(span: Span): { start: number; expiry: number }[] {
  const lengths = [span.row.lengthDays, ...span.row.otherLengths];
  const starts = Array.from({ length: span.starts.high - span.starts.low + 1 }, (_, index) => span.starts.low + index);
  return starts.flatMap((start) =>
    (span.reportedExpiries.length === 0 ? lengths.map((days) => start + days) : span.reportedExpiries).map(
      (expiry) => ({ start, expiry }),
    ),
  );
}

/**
 * Days between the first start and the last expiry on which no waiver ran: the least and the most, over every
 * combination of the possible starts and expiries. Kept by the latest expiry so far, so that none is counted twice.
 */
export function daysWithoutCover(spans: readonly Span[]): Range {
  let byExpiry = new Map<number, Range>();
  for (const [index, span] of spans.entries()) {
    const next = new Map<number, Range>();
    const keep = (expiry: number, days: Range) => {
      const held = next.get(expiry) ?? { low: Number.POSITIVE_INFINITY, high: 0 };
      next.set(expiry, { low: Math.min(held.low, days.low), high: Math.max(held.high, days.high) });
    };
    for (const { start, expiry } of possibilities(span)) {
      if (index === 0) keep(expiry, { low: 0, high: 0 });
      for (const [covered, days] of byExpiry) {
        const hole = Math.max(0, start - covered);
        keep(Math.max(covered, expiry), { low: days.low + hole, high: days.high + hole });
      }
    }
    byExpiry = next;
  }
  const all = [...byExpiry.values()];
  return all.length === 0
    ? { low: 0, high: 0 }
    : { low: Math.min(...all.map((days) => days.low)), high: Math.max(...all.map((days) => days.high)) };
}

/** The middle one of some lengths (the mean of the middle two), at the shortest and at the longest they can be. */
export function medianLength(spans: readonly Span[]): Range {
  const middle = (lengths: readonly number[]): number => {
    const sorted = lengths.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  return { low: middle(spans.map(({ length }) => length.low)), high: middle(spans.map(({ length }) => length.high)) };
}
