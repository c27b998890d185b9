import { directionOf, type Locale } from "./locale.ts";

/**
 * The `lang` of a text of the dataset that may not have been put into the page's language: "en" where it is still
 * English, undefined where it is in the page's own. Told by its letters: no language of ours but English lacks Arabic ones.
 */
export function languageOfText(text: string, locale: Locale): "en" | undefined {
  return directionOf(locale) === "rtl" && !/\p{Script=Arabic}/u.test(text) ? "en" : undefined;
}
