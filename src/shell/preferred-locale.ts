/** Which of our languages a reader's browser prefers. */
import { LOCALES, type Locale } from "#i18n/locale.ts";

/** The first of the wanted languages (BCP 47 tags, best first) that we have; undefined when we have none of them. */
export function preferredLocale(wanted: readonly string[]): Locale | undefined {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-", 1)[0];
    const locale = LOCALES.find((one) => one === language);
    if (locale !== undefined) return locale;
  }
  return undefined;
}
