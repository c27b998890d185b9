import type { FormatMessages } from "./formats.messages.ts";

const SCALES = { million: "میلیون", billion: "میلیارد" } as const;

/** In Persian. */
export const fa: FormatMessages = {
  dollars: (number, scale) => `${number} ${SCALES[scale]} دلار`,
  dollarsShort: (number, scale) => `${number}\u00A0${SCALES[scale]} دلار`,
  percent: (number) => `${number}\u00A0درصد`,
  // In words: a dash between numbers would be read in the wrong order by half of its readers.
  range: (low, high) => `${low}\u00A0تا\u00A0${high}`,
  comma: "، ",
  semicolon: "؛ ",
  // `Intl` puts a comma before the last «و», which Persian does not.
  list: { between: "، ", beforeLast: " و " },
};
