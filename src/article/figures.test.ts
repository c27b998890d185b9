import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { formatsFor } from "#i18n/formats.ts";
import { checkFigures, FIGURES, figureText } from "./figures.ts";

const tables = loadDataset();

describe(checkFigures.name, () => {
  it("finds prose and data in agreement", () => {
    expect(checkFigures(tables)).toEqual([]);
  });

  it("names the figure when the data move away from the prose", () => {
    const wrong = { ...FIGURES, "exports-1398": { ...FIGURES["exports-1398"], expected: 9100 } };
    expect(checkFigures(tables, wrong)).toEqual([
      expect.objectContaining({
        record: "exports-1398",
        reason: "exports exports_annual-015 is 8990, the prose was written for 9100",
      }),
    ]);
  });
});

describe(figureText.name, () => {
  it("writes figures without changing what they say", () => {
    const formats = formatsFor("en");
    expect(figureText("dollars", 8990, formats)).toBe("$8.99 billion");
    expect(figureText("percent", 45, formats)).toBe("45%");
    expect(figureText("number", 14_000, formats)).toBe("14,000");
  });
});
