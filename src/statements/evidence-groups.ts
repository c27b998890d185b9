/** Evidence of a statement in groups, where it is long and of several kinds. */
import type { Citation } from "#data/record.ts";

export type EvidenceGroup = "sentence" | "gas" | "both" | "lost";

/** Sources of each group, in the order in which they are shown; by statement id. */
export const EVIDENCE_GROUPS: Readonly<
  Record<string, readonly { readonly group: EvidenceGroup; readonly sources: readonly string[] }[]>
> = {
  "gas-share-45-percent": [
    { group: "sentence", sources: ["radiofarda201910", "tas-45"] },
    { group: "gas", sources: ["rejuv", "trt-20", "mehr-2800", "ibn20181220", "dd-43"] },
    { group: "both", sources: ["upstream2020", "voa-afp", "rshigh", "winep2025", "ac2025", "mees-2106"] },
    { group: "lost", sources: ["mees20201211", "elnashra2020", "bas-gas", "mees-2101"] },
  ],
};

/** A statement's evidence in its groups; one group without a name where it is not divided. */
export function inGroups(
  statement: string,
  citations: readonly Citation[],
): readonly { readonly group: EvidenceGroup | undefined; readonly citations: readonly Citation[] }[] {
  const groups = EVIDENCE_GROUPS[statement];
  if (groups === undefined) return [{ group: undefined, citations }];
  return groups.map(({ group, sources }) => ({
    group,
    citations: sources.flatMap((source) => citations.filter((citation) => citation.source === source)),
  }));
}
