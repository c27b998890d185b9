/**
 * Keeps a run of another direction in its place: a Latin name, an address, a signed number within a right-to-left
 * sentence, or the other way round. The marks are invisible and weigh nothing in text that is copied.
 */
import type { Direction } from "./locale.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** `text` set apart from the direction of what stands around it. */
export function isolate(text: string): string {
  return text === "" ? "" : `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

const RIGHT_TO_LEFT_ISOLATE = "\u2067";

/** A line of a picture, in its language's direction whatever stands around it: drawings run from left to right. */
export function lineOf(text: string, direction: Direction): string {
  return direction === "rtl" ? `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
