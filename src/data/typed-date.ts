/** Days as readers type them: year, month and day in the Iranian or the Gregorian calendar, in digits of any script. */
import { latinDigits } from "#lib/digits.ts";
import { addDays, isIsoDate, type IsoDate } from "#lib/iso-date.ts";
import { iranianMonths } from "./iranian-calendar.ts";

/** Years below this one are Iranian: no reader means the Gregorian sixteenth century. */
const FIRST_GREGORIAN = 1600;

function fromIranian(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const { start, end } = iranianMonths(year, month, month);
  const date = addDays(start, day - 1);
  return date <= end ? date : undefined;
}

/** The day meant by "۱۳۹۹/۷/۶", "2020-09-27" or "27/9/2020"; undefined when it is none. */
export function parseTypedDate(text: string): IsoDate | undefined {
  const parts = latinDigits(text)
    .split(/[^\d]+/)
    .filter((part) => part !== "")
    .map(Number);
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined || parts.length !== 3) return undefined;
  const [year, month, day] = first > 31 ? [first, second, third] : [third, second, first];
  if (year < 1000) return undefined;
  if (year < FIRST_GREGORIAN) return fromIranian(year, month, day);
  const pad = (value: number): string => String(value).padStart(2, "0");
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? date : undefined;
}
