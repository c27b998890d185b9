/**
 * Iranian (solar hijri) years and the Gregorian days they run from and to.
 * A year begins about 21 March; its first six months have 31 days, the next five 30, the last 29 or 30.
 * Reckoned with the cycle of 33 years that has eight leap years, which keeps step with the equinox in all of the 14th
 * and 15th centuries; a test holds it against `Intl`, whose own calendar is slow to make for a script that starts.
 */
import { addDays, type IsoDate } from "#lib/iso-date.ts";

const CYCLE = 33;
/** Years of the cycle with a day more. */
const LEAP_YEARS = [1, 5, 9, 13, 17, 22, 26, 30];
/** A year whose first day is known. */
const ANCHOR = { year: 1399, start: "2020-03-20" } as const;

/** Leap years from the beginning of the count up to the end of `year`. */
function leapYearsUntil(year: number): number {
  const inCycle = year % CYCLE;
  return Math.floor(year / CYCLE) * LEAP_YEARS.length + LEAP_YEARS.filter((leap) => leap <= inCycle).length;
}

/** First day of an Iranian year, Gregorian. */
export function iranianYearStart(year: number): IsoDate {
  const leapDays = leapYearsUntil(year - 1) - leapYearsUntil(ANCHOR.year - 1);
  return addDays(ANCHOR.start, (year - ANCHOR.year) * 365 + leapDays);
}

/** Iranian year that a Gregorian day falls in. */
export function iranianYearOf(date: IsoDate): number {
  const begun = Number(date.slice(0, 4)) - 621;
  return date < iranianYearStart(begun) ? begun - 1 : begun;
}

/** Last day of an Iranian year, Gregorian. */
export function iranianYearEnd(year: number): IsoDate {
  return addDays(iranianYearStart(year + 1), -1);
}

/** First and last day of whole months (1–12) of an Iranian year, Gregorian. */
export function iranianMonths(year: number, from: number, to: number): { start: IsoDate; end: IsoDate } {
  const offset = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
  const first = iranianYearStart(year);
  return {
    start: addDays(first, offset(from)),
    end: to === 12 ? iranianYearEnd(year) : addDays(first, offset(to + 1) - 1),
  };
}
