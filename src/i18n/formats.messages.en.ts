import type { FormatMessages } from "./formats.messages.ts";

/** In English. */
export const en: FormatMessages = {
  dollars: (number, scale) => `$${number} ${scale}`,
  dollarsShort: (number, scale) => `$${number}${scale === "billion" ? "bn" : "m"}`,
  percent: (number) => `${number}%`,
  // Word joiners keep a range on one line.
  range: (low, high) => `${low}\u2060–\u2060${high}`,
  comma: ", ",
  semicolon: "; ",
  list: null,
};
