/** Boxes in a drawing, and whether they touch. Pixels; y grows downwards. */
import { textWidth } from "./text-width.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text at its baseline. */
interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** Height of letters above the baseline and below it, in parts of the font size. */
const ASCENT = 0.74;
const DESCENT = 0.22;

/** The room that a line of text takes up. */
export function textBox({ x, y, text, anchor }: PlacedLine, size: number, bold = false): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT) };
}

/** Whether two boxes share more than an edge; with `gap`, whether they come nearer than that. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a box lies within a drawing of the given size. */
export function boxInside(box: Box, size: { readonly width: number; readonly height: number }): boolean {
  return box.x >= -1 && box.y >= -1 && box.x + box.width <= size.width + 1 && box.y + box.height <= size.height + 1;
}
