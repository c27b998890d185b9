/** Where the words of the exports by year stand: each on the mark that it is about, clear of all others. */
import { boxesOverlap, textBox, type Box } from "#lib/boxes.ts";
import { textWidth, wrapText } from "#lib/text-width.ts";

/** Size of the chart's labels, in pixels. */
export const LABEL = 13;
/** How far a label may stand from its mark before it no longer belongs to it, in pixels. */
const RISE = 52;
/** Longest line of a note, in pixels. */
const NOTE = 240;

/** A piece of text with its anchor. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** Sentences with a leader to what they explain. */
export interface PlacedNote {
  readonly lines: readonly PlacedText[];
  readonly leader: string;
}

/** Top of a bar, or a tick. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Lines that end where their mark ends, as near above it as all that is there allows; none where that is too far. */
export function placeAbove(
  lines: readonly string[],
  mark: Mark,
  taken: readonly Box[],
  size = LABEL,
  bold = false,
): PlacedText[] {
  const x = Math.max(mark.x + mark.width, ...lines.map((line) => textWidth(line, size, bold)));
  for (let bottom = mark.y - 9; bottom > mark.y - RISE; bottom -= 1) {
    const placed = stack(lines, x, bottom, size);
    if (clear(placed, taken, size, bold, 2)) return placed;
  }
  return [];
}

/** A note before its tick, at its height or a little above; undefined where there is no room for it. */
export function placeNote(text: string, tick: Mark, taken: readonly Box[]): PlacedNote | undefined {
  for (const away of [16, 40]) {
    const right = tick.x - away;
    const lines = wrapText(text, Math.min(NOTE, right), LABEL);
    if (lines.length > 3) return undefined;
    for (let middle = tick.y; middle > tick.y - RISE; middle -= 2) {
      const placed = stack(lines, right, middle + 4 + ((lines.length - 1) * (LABEL + 4)) / 2, LABEL);
      const end = tick.x + tick.width / 2;
      const beside = middle > tick.y - 6;
      const leader: Box = { x: end, y: middle, width: 1, height: beside ? 0 : tick.y - middle - 4 };
      const free = taken.every((other) => !boxesOverlap(other, leader));
      if (free && clear(placed, taken, LABEL, false, 3)) {
        return {
          lines: placed,
          leader: `M${right + 4},${middle}H${beside ? tick.x - 4 : `${end}V${tick.y - 4}`}`,
        };
      }
    }
  }
  return undefined;
}

/** Width of the tick that stands as a sample in the key, in pixels. */
const SAMPLE = 16;

/** Lines that the key at the head of a drawing may have, and the pitch between them, in pixels. */
const KEY_LINES = 4;
const KEY_PITCH = LABEL + 5;

/** The first free line of the key, from `middle` down, for what has no room at its mark; undefined where all are taken. */
export function placeInKey(text: string, x: number, middle: number, taken: readonly Box[]): PlacedText | undefined {
  return Array.from({ length: KEY_LINES }, (_, line) => middle + 4 + line * KEY_PITCH)
    .map((y): PlacedText => ({ x, y, text, anchor: "start" }))
    .find((line) => clear([line], taken, LABEL, false, 2));
}

/** What ticks are, beside a sample of one in the key; undefined where the key is taken. */
export function placeTicksKey(
  text: string,
  middle: number,
  taken: readonly Box[],
): { readonly note: PlacedNote; readonly sample: string } | undefined {
  const line = placeInKey(text, 2 + SAMPLE + 6, middle, taken);
  return line && { note: { lines: [line], leader: "" }, sample: `M2,${line.y - 4}h${SAMPLE}` };
}

/** Lines above each other that end at `x`, the last one at `bottom`. */
function stack(lines: readonly string[], x: number, bottom: number, size: number): PlacedText[] {
  return lines.map((text, index) => ({
    x,
    y: bottom - (lines.length - 1 - index) * (size + 4),
    text,
    anchor: "end",
  }));
}

/** Whether lines lie in the drawing and clear of what is there. */
function clear(lines: readonly PlacedText[], taken: readonly Box[], size: number, bold: boolean, gap: number): boolean {
  return lines
    .map((line) => textBox(line, size, bold))
    .every((box) => box.x >= 0 && box.y >= 0 && taken.every((other) => !boxesOverlap(other, box, gap)));
}
