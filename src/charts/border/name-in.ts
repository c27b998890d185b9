/** Names of places in the reader's language, or the English one, marked as English. */
import type { Locale } from "#i18n/locale.ts";

export interface NameIn {
  readonly text: string;
  /** Language the name is in: the reader's, or `en`. */
  readonly lang: string;
}

/** The name in a language; where no source for one was seen, the English name and its language. */
export function nameIn(locale: Locale, english: string, names: Readonly<Record<string, string | null>>): NameIn {
  const own = names[locale];
  return own == null ? { text: english, lang: "en" } : { text: own, lang: locale };
}
