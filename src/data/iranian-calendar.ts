/**
 * Iranian (solar hijri) years and the Gregorian days they run from and to, as `Intl` knows the calendar.
 * A year begins about 21 March; its first six months have 31 days, the next five 30, the last 29 or 30.
 */
import { addDays, type IsoDate } from "#lib/iso-date.ts";

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const parts = persian.formatToParts(new Date(`${date}T00:00:00Z`));
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  return { year: read("year"), month: read("month"), day: read("day") };
}

/** Iranian year that a Gregorian day falls in. */
export function iranianYearOf(date: IsoDate): number {
  return partsOf(date).year;
}

/** First day of an Iranian year, Gregorian. */
export function iranianYearStart(year: number): IsoDate {
  // Nowruz falls between 19 and 22 March in every year a newspaper can be about.
  const march = `${year + 621}-03-`;
  const day = ["19", "20", "21", "22"].find((one) => {
    const { month, day: dayOfMonth } = partsOf(`${march}${one}`);
    return month === 1 && dayOfMonth === 1;
  });
  if (day === undefined) throw new Error(`no first day found for the Iranian year ${year}`);
  return `${march}${day}`;
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
