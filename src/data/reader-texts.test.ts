import { describe, expect, it } from "vitest";
import { loadDataset } from "./load.build.ts";
import { checkReaderTexts } from "./reader-texts.ts";

const tables = loadDataset();

describe(checkReaderTexts.name, () => {
  it("finds no id of a record and no name of a file in the dataset's texts", () => {
    expect(checkReaderTexts(tables)).toEqual([]);
  });

  it("names the record and the field where there is one", () => {
    const [first, ...others] = tables.exports;
    if (first === undefined) throw new Error("no exports");
    const wrong = (note: string) => checkReaderTexts({ exports: [{ ...first, note }, ...others] });
    expect(wrong("A copy is exports_annual-016.")).toEqual([
      expect.objectContaining({
        record: first.id,
        field: "note",
        reason: expect.stringContaining("exports_annual-016"),
      }),
    ]);
    expect(wrong("From the file totals.csv of 2020.")).toHaveLength(1);
    expect(wrong("Between 2019-20 and covid-19 nothing is an id.")).toEqual([]);
  });
});
