import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { decodeElectricity } from "./electricity.data.ts";
import { describeElectricity } from "./electricity.describe.ts";
import { estimatesModel } from "./electricity.estimates.model.ts";
import { electricityParams, type ElectricityState } from "./electricity.params.ts";
import { reportedModel } from "./electricity.reported.model.ts";

const data = decodeElectricity(loadDataset());
const state: ElectricityState = { ...baseState(electricityParams), mode: "estimates" };

describe(reportedModel.name, () => {
  const { bases, sentence } = reportedModel(data);
  const base = (id: string) => bases.find((one) => one.id === id);

  it("splits the report’s 14,000 MW into 6,300 by gas and 7,700 other, with 1,000 by line on top", () => {
    expect(base("report")?.parts.map((part) => [part.kind, part.megawatts])).toEqual([
      ["gas", 6300],
      ["other", 7700],
      ["lines", 1000],
    ]);
  });

  it("adds the parts of every base up to it", () => {
    for (const one of bases) {
      const sum = one.parts.filter((part) => part.kind !== "lines").reduce((total, part) => total + part.megawatts, 0);
      expect(sum, one.id).toBeCloseTo(one.high, 6);
    }
  });

  it("sets the same gas against the year’s average and the summer’s peak", () => {
    expect(base("average")?.megawatts).toBe(14_181);
    expect([base("peak")?.megawatts, base("peak")?.high]).toEqual([18_000, 20_000]);
    expect(base("peak")?.share.low).toBeCloseTo(0.315, 3);
    expect(base("peak")?.share.high).toBeCloseTo(0.35, 3);
  });

  it("finds the report’s sentence before it and after it", () => {
    expect(sentence.filter((row) => !row.reportClaim).map((row) => row.said.slice(0, 4))).toEqual([
      "2019",
      "2022",
      "2023",
    ]);
  });
});

describe(estimatesModel.name, () => {
  it("has 54 shares, 35 of them independent", () => {
    const model = estimatesModel(data, state);
    expect([model.total, model.independent]).toEqual([54, 35]);
  });

  it("takes its range from shares that compare: no lines alone, no slip, no altered copy, none from before the gas", () => {
    const { counted, lowest, highest, estimates } = estimatesModel(data, state);
    expect([lowest?.value, highest?.value, highest?.qualifier]).toEqual([20, 50, "more than"]);
    expect(counted.every((row) => row.covers !== "lines" && row.weakness === null)).toBe(true);
    const left = estimates.filter((row) => !counted.includes(row)).map((row) => row.value);
    // Drawn all the same: 1 (2004), 2, 4 and 10 (lines only), 12.5 (altered copy), 66.7 (unit slip).
    for (const value of [1, 2, 4, 10, 12.5, 66.7]) expect(left).toContain(value);
  });

  it("counts in the title what the range is of", () => {
    const lines: ElectricityState = { ...state, covers: ["lines"] };
    const { title } = describeElectricity(estimatesModel(data, lines), lines, languageOf("en"));
    expect(title).toBe("3 published shares of this kind: 2% to 10%");
  });

  it("filters by what is covered and by origin, but keeps the report’s own", () => {
    const gas = estimatesModel(data, { ...state, covers: ["gas"] });
    expect(gas.estimates.every((row) => row.covers === "gas")).toBe(true);
    const own = estimatesModel(data, { ...state, origin: "independent" });
    expect(own.estimates.filter((row) => !row.independent).map((row) => row.id)).toEqual(["share_estimates-010"]);
  });

  it("ties repeats to what they repeat, and only where both are shown", () => {
    expect(estimatesModel(data, state).ties).toHaveLength(12);
    expect(estimatesModel(data, { ...state, origin: "independent" }).ties).toEqual([
      ["share_estimates-010", "share_estimates-061"],
    ]);
  });

  it("knew by the report’s day only what had been published, and none of our own", () => {
    const then = estimatesModel(data, { ...state, known: "2020-09-27" });
    expect(then.estimates.map((row) => row.id)).toContain("share_estimates-061");
    expect(then.estimates.every((row) => row.known.from <= "2020-09-27")).toBe(true);
    expect(then.proRata).toEqual([]);
  });

  it("shows our two methods for 2017 to 2024", () => {
    const { proRata, fixed } = estimatesModel(data, state);
    expect(proRata.map((one) => one.low)).toEqual([9.6, 18.8, 29.2, 41.6, 29.2, 35, 27.3, 24.6]);
    expect(fixed.map((one) => [one.low, one.high])[3]).toEqual([28.1, 42.8]);
  });

  it("filters by what a share is a share of", () => {
    const peak = estimatesModel(data, { ...state, basis: ["peak", "gas-plants"] });
    expect(new Set(peak.estimates.map((row) => row.basisClass))).toEqual(new Set(["peak", "gas-fired plants only"]));
    expect(peak.estimates).toHaveLength(4);
  });

  it("marks what stands where it was said because our copy is undated", () => {
    const { estimates } = estimatesModel(data, state);
    expect(estimates.filter((row) => row.undated)).toHaveLength(16);
  });

  it("shows 2020 by the second method with the lower gas volume too", () => {
    const { otherVolume } = estimatesModel(data, state);
    expect(otherVolume.map((one) => [one.year, one.low, one.high])).toEqual([[2020, 20.9, 30.9]]);
  });

  it("counts a repeated sentence once", () => {
    const asked = { ...state, mode: "estimates" as const };
    const { sentence } = describeElectricity(estimatesModel(data, asked), asked, languageOf("en"));
    expect(sentence).toMatch(/^54 published shares are shown: 42 if repeats count once, 35 of them independent/);
  });

  it.each([
    [{ covers: [] }, /Tick gas/],
    [{ basis: [] }, /Tick one/],
    [{ covers: ["lines" as const], basis: ["peak" as const] }, /Allow more/],
    [{ known: "2016-01-01" }, /later day/],
  ])("says what to loosen for %o", (change, says) => {
    const nothing: ElectricityState = { ...state, ...change };
    const model = estimatesModel(data, nothing);
    expect(model.estimates).toEqual([]);
    expect(describeElectricity(model, nothing, languageOf("en")).empty).toMatch(says);
  });
});
