import type { DatePrecision, IsoDate } from "#lib/iso-date.ts";
import { lazily } from "#lib/lazily.ts";
import { formatMessages } from "./formats.messages.ts";
import { directionOf, LOCALE_SETTINGS, type Direction, type Locale } from "./locale.ts";

/** Numbers, dates and lists as one language writes them. Each function is total: bad input gives an empty string. */
export interface Formats {
  readonly locale: Locale;
  readonly direction: Direction;
  /** A plain number with up to `digits` decimals (default 0), no trailing zeros. */
  readonly number: (value: number, digits?: number) => string;
  /** A number with exactly `digits` decimals. */
  readonly fixed: (value: number, digits: number) => string;
  /** A fraction (0.45) as a percentage in prose, with up to `digits` decimals (default 0): "45%", "۴۵ درصد". */
  readonly percent: (fraction: number, digits?: number) => string;
  /** A fraction as a percentage on a mark or an axis: "45%", "۴۵٪". */
  readonly percentShort: (fraction: number, digits?: number) => string;
  /** Millions of US dollars in words: "$8.99 billion", "$145 million". */
  readonly dollars: (millions: number) => string;
  /** Millions of US dollars for a mark or an axis: "$8.99bn", "$145m". */
  readonly dollarsShort: (millions: number) => string;
  /**
   * A date to its own precision: "27 September 2020", "September 2020", "2020". Days are in the language's calendar;
   * a month or a year of the Gregorian calendar is no month or year of another one and stays what it is.
   */
  readonly date: (date: IsoDate, precision?: DatePrecision) => string;
  /** A date for a mark or an axis: "27 Sept 2020", "Sept 2020". */
  readonly dateShort: (date: IsoDate, precision?: DatePrecision) => string;
  /** The month of a date alone, for an axis: "Sept". */
  readonly monthShort: (date: IsoDate) => string;
  /** A day in figures, for a field that is typed in: "2020/9/27", "۱۳۹۹/۷/۶". */
  readonly dateNumeric: (date: IsoDate) => string;
  /** A number without grouping and with up to `digits` decimals, for a field that is typed in. */
  readonly plain: (value: number, digits: number) => string;
  /** A year without grouping: "1398", "2020". */
  readonly year: (year: number) => string;
  /** Low and high with the language's range sign or word. */
  readonly range: (low: string, high: string) => string;
  /** Between the parts of one thing, with the space after it: ", ", "، ". */
  readonly comma: string;
  /** Between several things that may have commas of their own: "; ", "؛ ". */
  readonly semicolon: string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The plural class of `count`, for choosing a word. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** Money in millions as number and scale. It has three significant digits from a billion up: 8.99 and 10.2. */
function scaled(millions: number): { value: number; digits: number; scale: "million" | "billion" } {
  if (Math.abs(millions) < 1000) return { value: millions, digits: 0, scale: "million" };
  const value = millions / 1000;
  return { value, digits: Math.abs(value) < 10 ? 2 : 1, scale: "billion" };
}

/** Makes dates of one style. Order and joints are ours, so that they hang on no version of `Intl`'s data. */
function dateFormat(locale: Locale, month: "long" | "short"): Formats["date"] {
  const { intl, calendar } = LOCALE_SETTINGS[locale];
  const gregorian = { calendar: "gregory", timeZone: "UTC" } as const;
  const formats: Readonly<Record<DatePrecision, () => Intl.DateTimeFormat>> = {
    day: lazily(
      () => new Intl.DateTimeFormat(intl, { calendar, timeZone: "UTC", day: "numeric", month, year: "numeric" }),
    ),
    // Persian has no short names of months; those that `Intl` calls short lack the joint with the year (ژوئیهٔ ۲۰۲۰).
    month: lazily(
      () => new Intl.DateTimeFormat(intl, { ...gregorian, month: locale === "fa" ? "long" : month, year: "numeric" }),
    ),
    year: lazily(() => new Intl.DateTimeFormat(intl, { ...gregorian, year: "numeric" })),
  };
  return (date, precision = "day") => {
    const [year = "1970", monthOfYear = "01", day = "01"] = date.split("-");
    const moment = new Date(`${year}-${monthOfYear}-${day}T00:00:00Z`);
    if (Number.isNaN(moment.getTime())) return "";
    const parts = formats[precision]().formatToParts(moment);
    return (["day", "month", "year"] as const)
      .flatMap((type) => parts.find((part) => part.type === type)?.value ?? [])
      .join(" ");
  };
}

/** Makes names of months alone, Gregorian in every language. */
function monthFormat(locale: Locale): Formats["monthShort"] {
  const { intl } = LOCALE_SETTINGS[locale];
  const format = lazily(() => new Intl.DateTimeFormat(intl, { calendar: "gregory", timeZone: "UTC", month: "short" }));
  return (date) => format().format(new Date(`${date}T00:00:00Z`));
}

/** Year, month and day in figures, in the language's calendar. */
function numericDate(locale: Locale): Formats["dateNumeric"] {
  // Day and month change places from one English to another; the standard's order leaves no doubt.
  if (locale === "en") return (date) => date;
  const { intl, calendar } = LOCALE_SETTINGS[locale];
  const figures = { day: "numeric", month: "numeric", year: "numeric" } as const;
  const format = lazily(() => new Intl.DateTimeFormat(intl, { calendar, timeZone: "UTC", ...figures }));
  return (date) => {
    const parts = format().formatToParts(new Date(`${date}T00:00:00Z`));
    return (["year", "month", "day"] as const)
      .flatMap((type) => parts.find((part) => part.type === type)?.value ?? [])
      .join("/");
  };
}

function createFormats(locale: Locale): Formats {
  const { intl } = LOCALE_SETTINGS[locale];
  const messages = formatMessages[locale];
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
  const lists = lazily(() => new Intl.ListFormat(intl, { type: "conjunction" }));
  const plurals = lazily(() => new Intl.PluralRules(intl));

  const number: Formats["number"] = (value, digits = 0) =>
    Number.isFinite(value) ? formatter({ maximumFractionDigits: digits }).format(value) : "";
  const percentage = (digits: number): Intl.NumberFormat =>
    formatter({ style: "percent", maximumFractionDigits: digits });
  const money = (words: typeof messages.dollars) => (millions: number) => {
    const { value, digits, scale } = scaled(millions);
    const shown = Number(value.toFixed(digits));
    return Number.isFinite(value) ? words(number(value, digits), scale, plurals().select(shown)) : "";
  };
  return {
    locale,
    direction: directionOf(locale),
    number,
    fixed: (value, digits) =>
      Number.isFinite(value)
        ? formatter({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
        : "",
    percent: (fraction, digits = 0) => {
      if (!Number.isFinite(fraction)) return "";
      // The number alone: sign and joints are the language's words.
      const parts = percentage(digits).formatToParts(fraction);
      return messages.percent(
        parts.flatMap(({ type, value }) => (type === "percentSign" || type === "literal" ? [] : value)).join(""),
      );
    },
    percentShort: (fraction, digits = 0) => (Number.isFinite(fraction) ? percentage(digits).format(fraction) : ""),
    dollars: money(messages.dollars),
    dollarsShort: money(messages.dollarsShort),
    date: dateFormat(locale, "long"),
    dateShort: dateFormat(locale, "short"),
    monthShort: monthFormat(locale),
    dateNumeric: numericDate(locale),
    plain: (value, digits) => formatter({ useGrouping: false, maximumFractionDigits: digits }).format(value),
    year: (year) => formatter({ useGrouping: false, maximumFractionDigits: 0 }).format(year),
    range: messages.range,
    comma: messages.comma,
    semicolon: messages.semicolon,
    list: (items) => {
      if (messages.list === null || items.length < 2) return lists().format(items);
      return items.slice(0, -1).join(messages.list.between) + messages.list.beforeLast + String(items.at(-1));
    },
    plural: (count) => plurals().select(count),
  };
}

const cache = new Map<Locale, Formats>();

/** The formats of a language; the same object every time, and none made before its use: `Intl` objects are slow to make. */
export function formatsFor(locale: Locale): Formats {
  let formats = cache.get(locale);
  if (formats === undefined) {
    formats = createFormats(locale);
    cache.set(locale, formats);
  }
  return formats;
}
