import { iranianMonths, iranianYearEnd, iranianYearStart } from "#data/iranian-calendar.ts";
import type { Period } from "#data/record.ts";
import { daysBetween } from "#lib/iso-date.ts";

/** Why a period's days do not fit its calendar, or undefined. One day of difference is allowed: outlets print both. */
export function periodFault(period: Period): string | undefined {
  if (period.end < period.start) return `ends ${period.end} before it starts ${period.start}`;
  const expected = expectedDays(period);
  if (expected === undefined) return undefined;
  const off = Math.max(
    Math.abs(daysBetween(expected.start, period.start)),
    Math.abs(daysBetween(expected.end, period.end)),
  );
  return off <= 1
    ? undefined
    : `runs ${period.start} to ${period.end}, its calendar says ${expected.start} to ${expected.end}`;
}

function expectedDays(period: Period): { start: string; end: string } | undefined {
  switch (period.kind) {
    case "iranian-year":
      return { start: iranianYearStart(period.year), end: iranianYearEnd(period.year) };
    case "iranian-months":
      return iranianMonths(period.year, period.from, period.to);
    case "calendar-year":
      return { start: `${period.year}-01-01`, end: `${period.year}-12-31` };
    case "dates":
      return undefined;
  }
}
