import { describe, expect, it } from "vitest";
import { evaluate } from "./arithmetic.ts";

describe("evaluate", () => {
  it("reads formulas as they are printed", () => {
    expect(evaluate("7,300 / 8,990 - 1")).toBeCloseTo(-0.188, 3);
    expect(evaluate("(3,768 + 1,183) / 8,990")).toBeCloseTo(0.5507, 4);
    expect(evaluate("13,566 x 21.9 percent")).toBeCloseTo(2970.95, 1);
    expect(evaluate("9,000 / 1.365 (36 to 37 percent growth)")).toBeCloseTo(6593.4, 1);
  });

  it("leaves words alone", () => {
    expect(evaluate("gas / all")).toBeUndefined();
  });
});
