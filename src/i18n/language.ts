/** A language as views and layouts take it: locale, direction and formats, always together. */
import { formatsFor, type Formats } from "./formats.ts";
import { directionOf, type Direction, type Locale } from "./locale.ts";

export interface Language {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly formats: Formats;
}

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  return { locale, direction: directionOf(locale), formats: formatsFor(locale) };
}
