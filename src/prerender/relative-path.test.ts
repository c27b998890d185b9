import { describe, expect, it } from "vitest";
import { relativePath } from "./relative-path.ts";

/** Points of a path of steps, as a browser would walk it. */
function walked(path: string): [number, number][] {
  let [x, y] = [0, 0];
  let start = [0, 0];
  return [...path.matchAll(/([ml])(-?[\d.]+),?(-?[\d.]+)|z/g)].map(([whole, command, dx, dy]) => {
    [x, y] = whole === "z" ? [start[0] ?? 0, start[1] ?? 0] : [x + Number(dx), y + Number(dy)];
    if (command === "m") start = [x, y];
    return [x, y];
  });
}

const coast = Array.from({ length: 200 }, (_, index) => [300 + index * 0.77, 90 + Math.sin(index) * 4.13] as const);
const path = `M${coast.map(([x, y]) => `${String(x)},${String(y)}`).join("L")}ZM1,2L3,4Z`;

describe(relativePath, () => {
  it("leads to the same points, none further off than a tenth can tell", () => {
    const points = walked(relativePath(path));
    const expected = [...coast, coast[0] ?? [0, 0], [1, 2], [3, 4], [1, 2]];
    expect(points).toHaveLength(expected.length);
    for (const [index, [x, y]] of points.entries()) {
      expect(Math.abs(x - (expected[index]?.[0] ?? 0))).toBeLessThan(0.051);
      expect(Math.abs(y - (expected[index]?.[1] ?? 0))).toBeLessThan(0.051);
    }
  });

  it("is shorter", () => {
    expect(relativePath(path).length).toBeLessThan(path.length * 0.6);
  });

  it("leaves short paths and those with curves alone", () => {
    for (const other of ["M1,2L3,4", `M0,0${"L1,1".repeat(30)}A1,1,0,0,1,2,2`, ""])
      expect(relativePath(other)).toBe(other);
  });
});
