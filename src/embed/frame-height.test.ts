import { expect, it } from "vitest";
import { frameHeight, frameHeightCss, frameHeightTable } from "./frame-height.ts";

const SHAPE = { narrow: 1.12, wide: 0.58 };

/** Works the CSS out for a width: only sums, products, `clamp`, `min` and `max` of pixels stand in it. */
function evaluate(css: string, width: number): number {
  const script = css
    .replace(/^calc/, "")
    .replaceAll("100cqw", String(width))
    .replaceAll("px", "")
    .replaceAll(/\bclamp\(/g, "clampTo(")
    .replaceAll(/\b(min|max)\(/g, "Math.$1(");
  const clampTo = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
  // oxlint-disable-next-line typescript/no-implied-eval
  return Number(new Function("clampTo", `return ${script}`)(clampTo));
}

it("says the same in CSS and in numbers at every width", () => {
  for (const chrome of ["full", "min", "none"] as const) {
    const css = frameHeightCss(SHAPE, chrome);
    for (let width = 280; width <= 1280; width += 1) {
      expect(Math.abs(evaluate(css, width) - frameHeight(SHAPE, chrome, width)), `${chrome} ${width}`).toBeLessThan(1);
    }
  }
});

it("gives straight lines between the rows of the table", () => {
  const table = frameHeightTable(SHAPE, "full");
  for (const [index, [width, height]] of table.entries()) {
    const [next, nextHeight] = table[index + 1] ?? [width, height];
    const middle = Math.floor((width + next) / 2);
    const between = next === width ? height : height + ((nextHeight - height) * (middle - width)) / (next - width);
    expect(Math.abs(between - frameHeight(SHAPE, "full", middle)), `at ${middle}`).toBeLessThan(2);
  }
});
