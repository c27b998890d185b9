import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { decodeBorder } from "./border.data.ts";
import { describeLengths } from "./border.lengths.describe.ts";
import { simplifiedBorder } from "./border.lengths.layout.ts";
import { lengthsModel } from "./border.lengths.model.ts";
import { borderParams } from "./border.params.ts";

const data = decodeBorder(loadDataset());
const state = baseState(borderParams);
const at = (detail: number) => lengthsModel(data, { ...state, mode: "how-long", detail });

describe(lengthsModel.name, () => {
  it.each([
    // As measured on the OpenStreetMap line.
    [100, 869.3],
    [20, 1098.3],
    [5, 1258.3],
    [1, 1412.7],
    [0.25, 1515.5],
    [0.05, 1594.5],
  ])("has the measured length at %s km: %s km", (detail, kilometres) => {
    expect(at(detail).reading).toMatchObject({ kilometres, exact: true });
  });

  it("reads between two measured points, and says so", () => {
    const { reading } = at(1.4);
    expect(reading.exact).toBe(false);
    expect(reading.between.map((row) => row.detail)).toEqual([2, 1]);
    expect(reading.kilometres).toBeGreaterThan(1365.8);
    expect(reading.kilometres).toBeLessThan(1412.7);
    const { data: marks, title } = describeLengths(at(1.4), languageOf("en"));
    expect(title).toContain("about");
    expect(marks[0]).toMatchObject({ status: "computed" });
    expect(marks[0]?.details.join(" ")).toContain("our calculation");
  });

  it("has the report's length among those published, the shortest of six", () => {
    expect(at(2).published.map((row) => row.kilometres)).toEqual([1400, 1458, 1493, 1599, 1608, 1609]);
  });

  it("draws nothing finer than two kilometres", () => {
    expect(at(0.05).drawnDetail).toBe(2);
    expect(at(20).drawnDetail).toBe(20);
  });

  it("never says that detail is why the lengths differ", () => {
    const { sentence, notes } = describeLengths(at(2), languageOf("en"));
    expect(sentence).toContain("no source says how it measured");
    expect(notes[0]).toContain("does not show why");
  });
});

describe(simplifiedBorder.name, () => {
  it("keeps both ends and fewer corners the coarser it is, down to a straight line", () => {
    const counts = [2, 10, 50, 400].map((detail) => simplifiedBorder(data.geometry, detail).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBe(2);
    const [line] = data.geometry.border.coordinates;
    expect(simplifiedBorder(data.geometry, 400)).toEqual([line?.[0], line?.at(-1)]);
  });
});
