import { textSide } from "#lib/text-side.ts";
import { lineOf } from "./isolate.ts";

/**
 * A line of a drawing in the direction of its own letters, for files that have no style sheet to say so: without it,
 * Persian digits at the start of a line would be drawn at its left.
 */
export function ownLine(text: string): string {
  return textSide(text) === "left" ? text : lineOf(text, "rtl");
}
