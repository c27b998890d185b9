import { describe, expect, it } from "vitest";
import { decodeTrade } from "#charts/trade/trade.data.ts";
import { exportsModel } from "#charts/trade/trade.exports.model.ts";
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

describe("the standfirst's figures", () => {
  it("are the highest firm year and the provisional one above it, as the chart has them", () => {
    const { highestSolid, provisionalAbove } = exportsModel(decodeTrade(tables), { known: "now" });
    expect(FIGURES["exports-highest"].record).toBe(highestSolid?.ours.id);
    expect(FIGURES["exports-provisional"].record).toBe(provisionalAbove?.ours.id);
  });

  it("count every statement once", () => {
    const { expected: all } = FIGURES.statements;
    const verdicts = [
      FIGURES["verdict-supported"],
      FIGURES["verdict-caveat"],
      FIGURES["verdict-disputed"],
      FIGURES["verdict-outdated"],
      FIGURES["verdict-opinion"],
    ];
    expect(verdicts.reduce((sum, { expected }) => sum + expected, 0)).toBe(all);
  });
});

describe(figureText.name, () => {
  it("writes figures without changing what they say", () => {
    const formats = formatsFor("en");
    expect(figureText("dollars", 8990, formats)).toBe("$8.99 billion");
    expect(figureText("percent", 45, formats)).toBe("45%");
    expect(figureText("share-of-goal", 10_238, formats)).toBe("51%");
    expect(figureText("number", 14_000, formats)).toBe("14,000");
  });
});
