/** Digits of the scripts that readers here type in. */

/** First of the ten Arabic-Indic and of the ten Persian digits. */
const ZEROS = [0x0660, 0x06f0];

/** A text with Arabic-Indic and Persian digits and separators as Latin ones; everything else stays. */
export function latinDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.findLast((one) => one <= code) ?? 0;
      return String(code - zero);
    })
    .replaceAll("\u066B", ".")
    .replaceAll("\u066C", ",");
}

/**
 * The number that a reader typed, in digits of any of the three scripts; undefined when it is none. A comma before
 * exactly three digits sets thousands apart, any other one stands before the decimals, as does the Persian stroke.
 */
export function parseNumber(text: string): number | undefined {
  const plain = latinDigits(text)
    .replaceAll(/[\s\u200E\u200F\u061C\u2066-\u2069]/g, "")
    .replaceAll(/,(?=\d{3}(?!\d))/g, "")
    .replace(/[,/]/, ".")
    .replace("\u2212", "-");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Number(plain);
}
