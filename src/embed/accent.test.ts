import { expect, it } from "vitest";
import { contrast, weakestContrast } from "./accent.ts";

it("reckons contrast by WCAG's formula", () => {
  expect(contrast("000000", "ffffff")).toBeCloseTo(21, 5);
  expect(contrast("777777", "ffffff")).toBeCloseTo(4.48, 2);
});

it("judges a colour by the grounds that its frame may have", () => {
  expect(weakestContrast("b8243f", "light")).toBeGreaterThan(3);
  expect(weakestContrast("111111", "dark")).toBeLessThan(3);
  expect(weakestContrast("111111", "auto")).toBeLessThan(3);
});
