import type { Citation } from "#data/record.ts";

/** Source ids with the number of rows that cite them, most cited first. */
export function countCitations(rows: readonly { readonly citations: readonly Citation[] }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const source of new Set(row.citations.map((citation) => citation.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
