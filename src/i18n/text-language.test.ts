import { describe, expect, it } from "vitest";
import { languageOfText } from "./text-language.ts";

describe(languageOfText.name, () => {
  it("marks what is still English on a page in Persian or Arabic, and nothing else", () => {
    expect(languageOfText("Sources differ on the length.", "fa")).toBe("en");
    expect(languageOfText("Sources differ on the length.", "ar")).toBe("en");
    expect(languageOfText("MEES می‌گوید ۱۲۰ روز.", "fa")).toBeUndefined();
    expect(languageOfText("تقول MEES إنه ١٢٠ يوماً.", "ar")).toBeUndefined();
    expect(languageOfText("Sources differ on the length.", "en")).toBeUndefined();
  });
});
