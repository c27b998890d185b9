/**
 * Keeps a run of another direction in its place: a Latin name, an address, a signed number within a right-to-left
 * sentence, or the other way round. The marks are invisible and weigh nothing in text that is copied.
 */

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** `text` set apart from the direction of what stands around it. */
export function isolate(text: string): string {
  return text === "" ? "" : `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
