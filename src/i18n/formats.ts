import { directionOf, LOCALE_SETTINGS, type Direction, type Locale } from "./locale.ts";
import type { DatePrecision, IsoDate } from "#lib/iso-date.ts";

/** Numbers, dates and lists as one language writes them. Each function is total: bad input gives an empty string. */
export interface Formats {
  readonly locale: Locale;
  readonly direction: Direction;
  /** A plain number with up to `digits` decimals (default 0), no trailing zeros. */
  readonly number: (value: number, digits?: number) => string;
  /** A number with exactly `digits` decimals. */
  readonly fixed: (value: number, digits: number) => string;
  /** A fraction (0.45) as a percentage with up to `digits` decimals (default 0). */
  readonly percent: (fraction: number, digits?: number) => string;
  /** Millions of US dollars in words: "$8.99 billion", "$145 million". */
  readonly dollars: (millions: number) => string;
  /** Millions of US dollars for a mark or an axis: "$8.99bn", "$145m". */
  readonly dollarsShort: (millions: number) => string;
  /** A date to its own precision: "27 September 2020", "September 2020", "2020". */
  readonly date: (date: IsoDate, precision?: DatePrecision) => string;
  /** A date for a mark or an axis: "27 Sept 2020", "Sept 2020". */
  readonly dateShort: (date: IsoDate, precision?: DatePrecision) => string;
  /** A year without grouping: "1398", "2020". */
  readonly year: (year: number) => string;
  /** Low and high with the language's range sign. */
  readonly range: (low: string, high: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The plural class of `count`, for choosing a word. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** Money is shown to three significant digits from a billion up, so 8,990 is 8.99 and 10,238 is 10.2. */
function billions(millions: number, number: Formats["number"]): string {
  const value = millions / 1000;
  return number(value, Math.abs(value) < 10 ? 2 : 1);
}

function createFormats(locale: Locale): Formats {
  const { intl } = LOCALE_SETTINGS[locale];
  const direction = directionOf(locale);
  const numbers = new Map<string, Intl.NumberFormat>();
  const formatter = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(intl, options);
      numbers.set(key, format);
    }
    return format;
  };
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(intl, { ...options, timeZone: "UTC" });
  const longDates = {
    day: dates({ day: "numeric", month: "long", year: "numeric" }),
    month: dates({ month: "long", year: "numeric" }),
    year: dates({ year: "numeric" }),
  };
  const shortDates = {
    day: dates({ day: "numeric", month: "short", year: "numeric" }),
    month: dates({ month: "short", year: "numeric" }),
    year: dates({ year: "numeric" }),
  };
  const lists = new Intl.ListFormat(intl, { type: "conjunction" });
  const plurals = new Intl.PluralRules(intl);
  const asDate = (date: IsoDate): Date => {
    const [year = "1970", month = "01", day = "01"] = date.split("-");
    return new Date(`${year}-${month}-${day}T00:00:00Z`);
  };

  const number: Formats["number"] = (value, digits = 0) =>
    Number.isFinite(value) ? formatter({ maximumFractionDigits: digits }).format(value) : "";
  return {
    locale,
    direction,
    number,
    fixed: (value, digits) =>
      Number.isFinite(value)
        ? formatter({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
        : "",
    percent: (fraction, digits = 0) =>
      Number.isFinite(fraction) ? formatter({ style: "percent", maximumFractionDigits: digits }).format(fraction) : "",
    dollars: (millions) =>
      Math.abs(millions) >= 1000 ? `$${billions(millions, number)} billion` : `$${number(millions)} million`,
    dollarsShort: (millions) =>
      Math.abs(millions) >= 1000 ? `$${billions(millions, number)}bn` : `$${number(millions)}m`,
    date: (date, precision = "day") => longDates[precision].format(asDate(date)),
    dateShort: (date, precision = "day") => shortDates[precision].format(asDate(date)),
    year: (year) => formatter({ useGrouping: false, maximumFractionDigits: 0 }).format(year),
    // Word joiners keep a range on one line.
    range: (low, high) => `${low}\u2060–\u2060${high}`,
    list: (items) => lists.format(items),
    plural: (count) => plurals.select(count),
  };
}

const cache = new Map<Locale, Formats>();

/** The formats of a language; the same object every time, because `Intl` objects are slow to make. */
export function formatsFor(locale: Locale): Formats {
  let formats = cache.get(locale);
  if (formats === undefined) {
    formats = createFormats(locale);
    cache.set(locale, formats);
  }
  return formats;
}
