import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { baseState, parseQuery } from "#url/codec.ts";
import { checkParams, type CheckState } from "./check-params.ts";
import { filterStatements } from "./filter-statements.ts";

const { statements } = loadDataset();
const asked = (search: string): CheckState => parseQuery<CheckState>(checkParams, search).state;

describe(filterStatements.name, () => {
  it("shows all 51 unless asked for less, with the verdicts of the evidence", () => {
    const { shown, verdicts } = filterStatements(statements, baseState<CheckState>(checkParams));
    expect(shown.size).toBe(51);
    expect(Object.values(verdicts)).toEqual([25, 15, 3, 2, 0, 6]);
  });

  it("keeps to the link’s words, and lets each count follow the other choices", () => {
    const { shown, verdicts, kinds } = filterStatements(statements, asked("?verdict=disputed~outdated&kind=figure"));
    expect([...shown].toSorted()).toEqual(["gas-share-45-percent", "goal-20bn-amount"]);
    expect(verdicts.disputed).toBe(2);
    expect(verdicts.supported).toBe(
      statements.filter((row) => row.kind === "figure" && row.verdict === "supported").length,
    );
    expect(kinds.figure).toBe(2);
    expect(kinds.statement).toBe(1);
  });

  it("knows paragraphs, and falls back with a word of it for one that is not there", () => {
    expect([...filterStatements(statements, asked("?paragraph=22")).shown].length).toBe(4);
    const { state, problems } = parseQuery<CheckState>(checkParams, "?paragraph=24&verdict=false");
    expect(filterStatements(statements, state).shown.size).toBe(51);
    expect(problems.map((problem) => problem.word)).toEqual(["verdict", "paragraph"]);
  });
});
