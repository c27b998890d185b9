import { describe, expect, it } from "vitest";
import { hitAt, keyStep } from "./cursor.ts";

const hits = ["a", "b", "c", "d", "e", "f", "g"].map((key, index) => ({
  key,
  x: index * 20,
  y: 0,
  width: 20,
  height: 100,
}));

describe(hitAt.name, () => {
  it("takes the box that holds the point, else the nearest within reach, else none", () => {
    expect(hitAt(hits, { x: 25, y: 50 })?.key).toBe("b");
    expect(hitAt(hits, { x: 150, y: 50 })?.key).toBe("g");
    expect(hitAt(hits, { x: 400, y: 50 })).toBeUndefined();
  });

  it("takes the nearest centre of boxes that overlap", () => {
    const over = [
      { key: "large", x: 0, y: 0, width: 100, height: 100 },
      { key: "small", x: 5, y: 5, width: 10, height: 10 },
    ];
    expect(hitAt(over, { x: 9, y: 9 })?.key).toBe("small");
  });
});

describe(keyStep.name, () => {
  it("walks the marks and stops at the ends", () => {
    expect(keyStep(hits, "b", "ArrowRight")).toBe("c");
    expect(keyStep(hits, "a", "ArrowLeft")).toBe("a");
    expect(keyStep(hits, "", "ArrowRight")).toBe("a");
    expect(keyStep(hits, "", "ArrowLeft")).toBe("g");
    expect(keyStep(hits, "a", "PageDown")).toBe("f");
    expect(keyStep(hits, "f", "PageDown")).toBe("g");
    expect([keyStep(hits, "c", "Home"), keyStep(hits, "c", "End")]).toEqual(["a", "g"]);
  });

  it("leaves other keys alone", () => {
    expect(keyStep(hits, "b", "x")).toBeUndefined();
  });
});
