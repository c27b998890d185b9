import { describe, expect, it } from "vitest";
import { boxesOverlap, boxInside, textBox } from "./boxes.ts";

describe(textBox.name, () => {
  it("stands where its anchor says", () => {
    const line = { x: 100, y: 50, text: "1398" };
    const [start, middle, end] = (["start", "middle", "end"] as const).map((anchor) =>
      textBox({ ...line, anchor }, 10),
    );
    expect(start).toMatchObject({ x: 100, width: 24 });
    expect(middle?.x).toBe(88);
    expect(end?.x).toBe(76);
    expect(start?.y).toBeLessThan(50);
    expect((start?.y ?? 0) + (start?.height ?? 0)).toBeGreaterThan(50);
  });
});

describe(boxesOverlap.name, () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it("tells touching edges from shared room", () => {
    expect(boxesOverlap(box, { ...box, x: 10 })).toBe(false);
    expect(boxesOverlap(box, { ...box, x: 9, y: 9 })).toBe(true);
    expect(boxesOverlap(box, { ...box, x: 10 }, 2)).toBe(true);
  });
});

describe(boxInside.name, () => {
  it("allows a pixel for rounding", () => {
    const size = { width: 100, height: 100 };
    expect(boxInside({ x: -1, y: 0, width: 101, height: 50 }, size)).toBe(true);
    expect(boxInside({ x: 60, y: 0, width: 50, height: 50 }, size)).toBe(false);
  });
});
