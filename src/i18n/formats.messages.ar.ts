import type { FormatMessages } from "./formats.messages.ts";

/** Three to ten take the plural, all other numbers the singular. */
function scaleWord(scale: "million" | "billion", plural: Intl.LDMLPluralRule): string {
  if (scale === "million") return plural === "few" ? "ملايين" : "مليون";
  return plural === "few" ? "مليارات" : "مليار";
}

/** In Arabic. */
export const ar: FormatMessages = {
  // One is said by the word alone; on an axis it stands among other numbers.
  dollars: (number, scale, plural) => `${plural === "one" ? "" : `${number} `}${scaleWord(scale, plural)} دولار`,
  dollarsShort: (number, scale, plural) => `${number}\u00A0${scaleWord(scale, plural)} دولار`,
  percent: (number) => `${number}\u00A0في\u00A0المئة`,
  // In words: a dash between numbers would be read in the wrong order by half of its readers.
  range: (low, high) => `${low}\u00A0إلى\u00A0${high}`,
  comma: "، ",
  semicolon: "؛ ",
  list: null,
};
