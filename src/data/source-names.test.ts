import { describe, expect, it } from "vitest";
import { loadDataset } from "./load.build.ts";
import { sourceNames } from "./source-names.ts";

describe(sourceNames.name, () => {
  it("says a publisher once", () => {
    expect(sourceNames({ publisher: "Shafaq News", title: "Shafaq News" })).toEqual(["Shafaq News"]);
    expect(sourceNames({ publisher: "TIN", title: "TIN, Latifi" })).toEqual(["TIN, Latifi"]);
    expect(sourceNames({ publisher: "Kayhan", title: "Iran, Iraq to boost trade" })).toHaveLength(2);
  });

  it("repeats itself for no source of the dataset, and leaves each its title", () => {
    const { sources } = loadDataset();
    const names = sources.map(sourceNames);
    expect(names.filter(([first, second]) => second?.startsWith(first ?? "") === true)).toEqual([]);
    expect(names.map((each) => each.at(-1))).toEqual(sources.map((source) => source.title));
    expect(names.filter((each) => each.length === 1).length).toBeGreaterThan(50);
  });
});
