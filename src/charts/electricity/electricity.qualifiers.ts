/** Words that a source sets before its figure: part of the figure, not of its drawing. */

export const QUALIFIERS = [
  "about",
  "nearly",
  "almost",
  "more than",
  "less than",
  "as much as",
  "up to",
  "only",
  "at most",
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** The qualifier that a record's text begins with; undefined for ranges and plain figures. */
export function qualifierOf(text: string | null): Qualifier | undefined {
  return QUALIFIERS.find((word) => text === word || text?.startsWith(`${word} (`) === true);
}
