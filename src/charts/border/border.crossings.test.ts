import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { baseState } from "#url/codec.ts";
import { decodeBorder } from "./border.data.ts";
import { crossingsModel } from "./border.crossings.model.ts";
import { borderParams } from "./border.params.ts";

const data = decodeBorder(loadDataset());
const state = baseState(borderParams);
const passage = (gate: string, date: string, traffic: "goods" | "travellers") =>
  crossingsModel(data, { ...state, date, traffic }).gates.find((one) => one.gate.id === gate)?.passage;

describe(crossingsModel.name, () => {
  it.each([
    // From the reading of the reports, ten days.
    ["shalamcheh", "2020-01-10", "goods", "unknown"],
    ["shalamcheh", "2020-02-25", "travellers", "limited"],
    ["shalamcheh", "2020-03-10", "goods", "closed"],
    ["shalamcheh", "2020-05-28", "travellers", "closed"],
    ["shalamcheh", "2020-07-20", "goods", "limited"],
    ["shalamcheh", "2020-08-03", "goods", "closed"],
    ["shalamcheh", "2020-09-27", "goods", "limited"],
    ["shalamcheh", "2020-11-20", "goods", "unknown"],
    ["shalamcheh", "2020-12-31", "goods", "open"],
    ["chazabeh", "2020-04-01", "goods", "closed"],
  ] as const)("has %s on %s for %s: %s", (gate, date, traffic, expected) => {
    expect(passage(gate, date, traffic)).toBe(expected);
  });

  it("does not take silence for an open gate: Siranband has no report at all", () => {
    for (const date of ["2020-01-01", "2020-06-15", "2020-12-31"])
      expect(passage("siranband", date, "goods")).toBe("unknown");
  });

  it("orders twelve crossings from the Turkish end to the Gulf and counts them", () => {
    const model = crossingsModel(data, state);
    const kilometres = model.gates.map((one) => one.gate.kilometre);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(Object.values(model.count).reduce((sum, count) => sum + count, 0)).toBe(12);
  });
});
