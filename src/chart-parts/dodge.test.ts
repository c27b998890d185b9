import { describe, expect, it } from "vitest";
import { dodge } from "./dodge.ts";

describe(dodge.name, () => {
  it("leaves marks alone that do not touch", () => {
    expect(
      dodge(
        [
          { x: 10, y: 0 },
          { x: 30, y: 0 },
          { x: 10, y: 30 },
        ],
        10,
        [0, 100],
      ),
    ).toEqual([10, 30, 10]);
  });

  it("spreads marks at one place inside the limits, the same way every time", () => {
    const marks = Array.from({ length: 9 }, () => ({ x: 5, y: 0 }));
    const places = dodge(marks, 8, [0, 100]);
    expect(dodge(marks, 8, [0, 100])).toEqual(places);
    const sorted = places.toSorted((a, b) => a - b);
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted.at(-1)).toBeLessThanOrEqual(100);
    for (let at = 1; at < sorted.length; at += 1) {
      expect((sorted[at] ?? 0) - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(8);
    }
  });

  it("moves along the axis that is asked for", () => {
    const marks = [
      { x: 5, y: 50 },
      { x: 5, y: 50 },
    ];
    expect(dodge(marks, 8, [0, 100], "y")[1]).not.toBe(50);
  });

  it("gives up where there is no room, and still ends", () => {
    const marks = Array.from({ length: 5 }, () => ({ x: 5, y: 0 }));
    expect(dodge(marks, 10, [0, 10])).toHaveLength(5);
  });
});
