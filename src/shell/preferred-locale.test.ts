import { describe, expect, it } from "vitest";
import { preferredLocale } from "./preferred-locale.ts";

describe(preferredLocale.name, () => {
  it("takes the first language that we have, whatever its country", () => {
    expect(preferredLocale(["de-AT", "en-US", "fr"])).toBe("en");
    expect(preferredLocale(["EN"])).toBe("en");
  });

  it("answers nothing rather than guess", () => {
    expect(preferredLocale(["de", "fr"])).toBeUndefined();
    expect(preferredLocale([])).toBeUndefined();
  });
});
