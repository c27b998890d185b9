/**
 * Width of a line of text without a browser, so that layouts can place labels in a pre-render.
 * Widths are those of IBM Plex Sans in thousandths of the font size, rounded up by class of letter;
 * a label measured here never turns out wider than its box by more than a few per cent.
 */

const NARROW = new Set("ijlIft.,:;'’|!()[]/·".split(""));
const WIDE = new Set("mwMW@%—".split(""));

function characterWidth(character: string): number {
  if (character === " " || character === "\u00A0") return 0.26;
  if (NARROW.has(character)) return 0.34;
  if (WIDE.has(character)) return 0.89;
  if (/[A-Z]/.test(character)) return 0.66;
  if (/\d/.test(character)) return 0.6;
  // Arabic letters join and vary; this is the mean of Vazirmatn over running text, marks having no width.
  if (/[\u064B-\u0652\u200B-\u200F\u2060\u2066-\u2069\u061C]/.test(character)) return 0;
  if (/[\u0600-\u06FF]/.test(character)) return 0.55;
  return 0.57;
}

/** Width in pixels of `text` at `size` pixels; `bold` adds what semi-bold letters need. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size * (bold ? 1.06 : 1);
}

/** Breaks `text` at spaces into lines of at most `width` pixels; a longer word stands alone on its line. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
