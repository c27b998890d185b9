/** "As known on": which records count as known by a day. */
import type { KnownOn } from "#url/params.ts";
import type { Known } from "./record.ts";

/** Whether a record counts as known on a day. */
export function isKnown(row: { readonly known: Known }, known: KnownOn): boolean {
  return known === "now" || row.known.from <= known;
}

/** Records that are shown although our copy of their page has no date. */
export function countUndated(rows: readonly { readonly known: Known }[]): number {
  return rows.filter((row) => row.known.basis !== "published").length;
}
