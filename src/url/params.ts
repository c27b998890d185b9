/**
 * The vocabulary of a deep link: each param turns one query word into a typed value and back.
 * A param never throws; `parse` answers undefined for text that is not its own, and the codec then
 * falls back to the default and says so. `format` writes unreserved characters only (A–Z a–z 0–9 - . _ ~).
 */
import { isIsoDate, type IsoDate } from "#lib/iso-date.ts";

/** One query word's type: how it is read, written and compared. */
export interface Param<T> {
  /** What stands for the word when it is absent. */
  readonly default: T;
  /** The value, or undefined when the text is not one of ours. */
  readonly parse: (text: string) => T | undefined;
  /** The text that `parse` turns back into an equal value. */
  readonly format: (value: T) => string;
}

/** A chart's query words and their types. The key is the word. */
export type Params<State> = { readonly [Word in keyof State]: Param<State[Word]> };

/** The state that a set of params describes. */
export type StateOf<Set> = { [Word in keyof Set]: Set[Word] extends Param<infer T> ? T : never };

/** One of a fixed list of words. */
export function choice<const Words extends readonly string[]>(
  words: Words,
  fallback: NoInfer<Words[number]>,
): Param<Words[number]> {
  return {
    default: fallback,
    parse: (text) => words.find((word) => word === text),
    format: (value) => value,
  };
}

/** Several of a fixed list of words, joined by `~` in the list's order; `none` and `all` for the ends. Default: all. */
export function choices<const Words extends readonly string[]>(
  words: Words,
  fallback: readonly NoInfer<Words[number]>[] = words,
): Param<readonly Words[number][]> {
  return {
    default: fallback,
    parse: (text) => {
      if (text === "none") return [];
      if (text === "all") return words;
      const parts = text.split("~");
      return parts.every((part) => words.includes(part)) && new Set(parts).size === parts.length
        ? words.filter((word) => parts.includes(word))
        : undefined;
    },
    format: (value) => {
      if (value.length === 0) return "none";
      return value.length === words.length ? "all" : words.filter((word) => value.includes(word)).join("~");
    },
  };
}

/** A number with at most `digits` decimals within limits, both included. */
export function number(limits: { min: number; max: number; digits?: number; default: number }): Param<number> {
  const digits = limits.digits ?? 0;
  return {
    default: limits.default,
    parse: (text) => {
      if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return undefined;
      const value = Number(text);
      const exact = Number(value.toFixed(digits)) === value;
      return exact && value >= limits.min && value <= limits.max ? value : undefined;
    },
    format: (value) => String(Number(value.toFixed(digits))),
  };
}

/** How many ids a link may list. */
const MOST_KEYS = 24;

/** Ids of records, at most 24, joined by `~`; `none` when empty, which is the default. */
export function recordKeys(): Param<readonly string[]> {
  const one = recordKey();
  return {
    default: [],
    parse: (text) => {
      if (text === "none") return [];
      const keys = text.split("~");
      return keys.length <= MOST_KEYS &&
        keys.every((key) => key !== "" && key !== "none" && one.parse(key) !== undefined)
        ? keys
        : undefined;
    },
    format: (value) => (value.length === 0 ? "none" : value.join("~")),
  };
}

/** A point on the earth, in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A point east of Greenwich and north of the equator within limits, to three decimals: `46.087~33.116`. */
export function place(limits: {
  west: number;
  south: number;
  east: number;
  north: number;
  default: Place;
}): Param<Place> {
  const longitude = number({ min: limits.west, max: limits.east, digits: 3, default: limits.default.longitude });
  const latitude = number({ min: limits.south, max: limits.north, digits: 3, default: limits.default.latitude });
  return {
    default: limits.default,
    parse: (text) => {
      const [first = "", second = "", rest] = text.split("~");
      const east = longitude.parse(first);
      const north = latitude.parse(second);
      return east === undefined || north === undefined || rest !== undefined
        ? undefined
        : { longitude: east, latitude: north };
    },
    format: (value) => `${longitude.format(value.longitude)}~${latitude.format(value.latitude)}`,
  };
}

/** A day `YYYY-MM-DD` between two others, both included. */
export function isoDate(limits: { min: IsoDate; max: IsoDate; default: IsoDate }): Param<IsoDate> {
  return {
    default: limits.default,
    parse: (text) => (isIsoDate(text) && text >= limits.min && text <= limits.max ? text : undefined),
    format: (value) => value,
  };
}

/** A day, or `now`: the day up to which records count as known ("as known on"). */
export type KnownOn = IsoDate | "now";

/** The vintage of a chart: what was known by a day. Days before `min` show nothing, so they are refused. */
export function knownOn(limits: { min: IsoDate; max: IsoDate }): Param<KnownOn> {
  const day = isoDate({ ...limits, default: limits.max });
  return { default: "now", parse: (text) => (text === "now" ? "now" : day.parse(text)), format: (value) => value };
}

/** The id of a record or mark, or an empty string for none. Whether it exists only the data can say. */
export function recordKey(fallback = ""): Param<string> {
  return {
    default: fallback,
    parse: (text) => (text === "none" ? "" : /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(text) ? text : undefined),
    format: (value) => (value === "" ? "none" : value),
  };
}

/** Longest text that a link carries. */
const LONGEST_TEXT = 60;

/**
 * Words that a reader searches for, at most 60 characters. A space becomes `.`, any other character outside
 * `A–Z a–z 0–9 -` its code in hexadecimal between `_`, so that every script keeps to unreserved characters.
 */
export function searchWords(): Param<string> {
  const clean = (text: string): string =>
    Array.from(text.replaceAll(/\s+/g, " ").trim()).slice(0, LONGEST_TEXT).join("").trim();
  return {
    default: "",
    parse: (text) => {
      if (!/^([A-Za-z0-9.-]|_[0-9a-f]{1,6}_)*$/.test(text)) return undefined;
      const codes = [...text.matchAll(/_([0-9a-f]+)_/g)].map(([, code = ""]) => Number.parseInt(code, 16));
      if (codes.some((code) => code > 0x10_ffff)) return undefined;
      const words = text
        .replaceAll(".", " ")
        .replaceAll(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
      return clean(words) === words ? words : undefined;
    },
    format: (value) =>
      Array.from(clean(value))
        .map((character) =>
          /[A-Za-z0-9-]/.test(character)
            ? character
            : character === " "
              ? "."
              : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
        )
        .join(""),
  };
}

/** On or off. */
export function toggle(fallback = false): Param<boolean> {
  return {
    default: fallback,
    parse: (text) => (text === "on" ? true : text === "off" ? false : undefined),
    format: (value) => (value ? "on" : "off"),
  };
}

/** A value that a link quotes. */
export interface Quote {
  /** The mark's key. */
  readonly key: string;
  /** The plain value as text: `8990`, `open`. */
  readonly value: string;
}

/** What a quoted value may be written as. */
const QUOTED = /^-?[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,39}$/;

/** Whether a value can stand in a link as it is. */
export function isQuotable(value: string): boolean {
  return QUOTED.test(value) && !value.endsWith(".");
}

/** A mark with the value that was quoted from it, `1398..8990`; `none` for none, which is the default. */
export function quotation(): Param<Quote | null> {
  const keys = recordKey();
  return {
    default: null,
    parse: (text) => {
      if (text === "none") return null;
      const at = text.lastIndexOf("..");
      const key = at === -1 ? "" : text.slice(0, at);
      const value = text.slice(at + 2);
      const known = key !== "" && key !== "none" && keys.parse(key) !== undefined;
      return known && isQuotable(value) ? { key, value } : undefined;
    },
    format: (quote) => (quote === null ? "none" : `${quote.key}..${quote.value}`),
  };
}
