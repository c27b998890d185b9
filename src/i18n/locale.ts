/** Every language that words may be written in, in the order of the language switch. */
export const WRITTEN_LOCALES = ["en", "fa", "ar"] as const;

export type WrittenLocale = (typeof WRITTEN_LOCALES)[number];

/**
 * Languages that are built: the one switch. Naming a language here makes every missing string a compile error, and
 * every missing text of a table a build error. Words of a language that is not named yet may stand in their files.
 */
export const LOCALES = ["en", "fa", "ar"] as const satisfies readonly WrittenLocale[];

export type Locale = (typeof LOCALES)[number];

export type Direction = "ltr" | "rtl";

export const DEFAULT_LOCALE: Locale = "en";

/** One value per built language; leaving one out does not compile. Further written languages may be there already. */
export type PerLocale<T> = Readonly<Record<Locale, T>> & Readonly<Partial<Record<WrittenLocale, T>>>;

/** What differs between languages besides words. */
export interface LocaleSettings {
  /** The language's own name, as the switch shows it. */
  readonly name: string;
  readonly direction: Direction;
  /** BCP 47 tag given to `Intl`; it decides digits and month names. */
  readonly intl: string;
  /** First path segment of the language's pages; empty for the default one. */
  readonly pathPrefix: string;
  /** Calendar that days are written in; months and years that a source gives as such stay Gregorian in all. */
  readonly calendar: "gregory" | "persian";
}

/** Arabic is given as `ar-IQ`: plain `ar` has Latin digits and other months (يناير for كانون الثاني). */
export const LOCALE_SETTINGS: Readonly<Record<WrittenLocale, LocaleSettings>> = {
  en: { name: "English", direction: "ltr", intl: "en-GB", pathPrefix: "", calendar: "gregory" },
  fa: { name: "فارسی", direction: "rtl", intl: "fa-IR", pathPrefix: "fa", calendar: "persian" },
  ar: { name: "العربية", direction: "rtl", intl: "ar-IQ", pathPrefix: "ar", calendar: "gregory" },
};

/** The side that text of this language starts from. */
export function directionOf(locale: WrittenLocale): Direction {
  return LOCALE_SETTINGS[locale].direction;
}

/** Makes a value for each built language. */
export function perLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  // One entry for each of LOCALES is exactly Record<Locale, T>.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
