/** Names of places in the reader's language, or in English and marked as such. */
import type { Locale } from "#i18n/locale.ts";

export interface NameIn {
  readonly text: string;
  /** Language the name is in: the reader's, or `en`. */
  readonly lang: string;
}

/** Latin letters and none of the Arabic script. */
function isLatin(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/[\u0600-\u06FF]/.test(text);
}

/**
 * A name as the table gives it in the reader's language, with the language it is in: where the table has none, its
 * English name stands in, and is told by its letters.
 */
export function nameIn(locale: Locale, name: string): NameIn {
  return { text: name, lang: isLatin(name) ? "en" : locale };
}
