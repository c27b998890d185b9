/** Languages that are built. Adding one makes every missing string a compile error. */
export const LOCALES = ["en"] as const;

export type Locale = (typeof LOCALES)[number];

export type Direction = "ltr" | "rtl";

export const DEFAULT_LOCALE: Locale = "en";

/** One value per language; leaving one out does not compile. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;

/** What differs between languages besides words. */
export interface LocaleSettings {
  /** The language's own name, as the switch shows it. */
  readonly name: string;
  readonly direction: Direction;
  /** BCP 47 tag given to `Intl`; it decides digits and month names. */
  readonly intl: string;
  /** First path segment of the language's pages; empty for the default one. */
  readonly pathPrefix: string;
  /** Whether Iranian years are the language's natural axis. */
  readonly years: "iranian" | "dates";
}

export const LOCALE_SETTINGS: PerLocale<LocaleSettings> = {
  en: { name: "English", direction: "ltr", intl: "en-GB", pathPrefix: "", years: "iranian" },
};

/** The side that text of this language starts from. */
export function directionOf(locale: Locale): Direction {
  return LOCALE_SETTINGS[locale].direction;
}
