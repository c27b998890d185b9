import type { TableLicence } from "#data/table.ts";

/** Our own words about what others published. */
export const OWN_WORDS: TableLicence = { name: "CC-BY-4.0", credit: "Across the border" };

/** Most words that a quoted fragment may have. */
export const LONGEST_QUOTE = 8;

/** Words in a fragment. */
export function countWords(fragment: string): number {
  return fragment.trim().split(/\s+/).length;
}
