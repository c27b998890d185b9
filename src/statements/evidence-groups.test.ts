import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { EVIDENCE_GROUPS, inGroups } from "./evidence-groups.ts";

const { statements } = loadDataset();

describe(inGroups.name, () => {
  it.each(Object.keys(EVIDENCE_GROUPS))("shows each source of %s once, and none is lost", (id) => {
    const statement = statements.find((one) => one.id === id);
    const shown = inGroups(id, statement?.citations ?? []).flatMap(({ citations }) => citations);
    expect(shown.map(({ source }) => source).toSorted()).toEqual(
      statement?.citations.map(({ source }) => source).toSorted(),
    );
  });

  it("leaves short evidence whole", () => {
    const citations = statements.find((one) => one.id === "direct-1000-mw")?.citations ?? [];
    expect(inGroups("direct-1000-mw", citations)).toEqual([{ group: undefined, citations }]);
  });
});
