import { describe, expect, it } from "vitest";
import { latinDigits, parseNumber } from "./digits.ts";

describe(latinDigits.name, () => {
  it("reads both scripts and leaves words alone", () => {
    expect(latinDigits("سال ۱۳۹۸، ٢٠٢٠ and 1398")).toBe("سال 1398، 2020 and 1398");
  });
});

describe(parseNumber.name, () => {
  it("reads what readers type in three scripts", () => {
    expect(["20", "۲۰", "٢٠", "8.99", "۸٫۹۹", "8,5", "۸/۵", "14,000", "١٤٬٠٠٠", "−3"].map(parseNumber)).toEqual([
      20, 20, 20, 8.99, 8.99, 8.5, 8.5, 14_000, 14_000, -3,
    ]);
  });

  it("refuses what is no number", () => {
    expect(["", "x", "1.2.3", "۱۲ا"].map(parseNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
