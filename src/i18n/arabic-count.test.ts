import { describe, expect, it } from "vitest";
import { countInArabic, pluralInArabic } from "./arabic-count.ts";

const YEARS = ["سنة واحدة", "سنتان", "سنوات", "سنة", "سنة"] as const;

describe("counting in Arabic", () => {
  it("reads the class off the number as it is written, as Intl has it", () => {
    const rules = new Intl.PluralRules("ar");
    const digits = new Intl.NumberFormat("ar-IQ");
    for (const number of [0, 1, 2, 3, 10, 11, 45, 99, 100, 101, 102, 103, 110, 111, 1609, 14_000]) {
      expect([number, pluralInArabic(digits.format(number))]).toEqual([number, rules.select(number)]);
      expect([number, pluralInArabic(String(number))]).toEqual([number, rules.select(number)]);
    }
  });

  it("counts a range by its end, and takes a fraction or a word for the singular", () => {
    expect(pluralInArabic("٤\u00A0إلى\u00A0١١٠")).toBe("few");
    expect(pluralInArabic("٢٫٦")).toBe("other");
    expect(pluralInArabic("⟦count⟧")).toBe("other");
  });

  it("says one and two in words and lets every other number stand before its noun", () => {
    const said = (count: string) => countInArabic(count, pluralInArabic(count), YEARS);
    expect(["١", "٢", "٥", "٢٨", "١٠٠", "١ إلى ٢"].map(said)).toEqual([
      "سنة واحدة",
      "سنتان",
      "٥ سنوات",
      "٢٨ سنة",
      "١٠٠ سنة",
      "١ إلى ٢ سنة",
    ]);
  });
});
