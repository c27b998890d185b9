import { describe, expect, it } from "vitest";
import type { TableCell, TableRow } from "#charts/chart.ts";
import { nextOrder, sortRows } from "./sort-rows.ts";

function row(key: string, cell: TableCell): TableRow {
  return { key, cells: { value: cell }, status: null, citations: [] };
}

const ROWS = [
  row("ten", { text: "$10", value: 10 }),
  row("gap", { text: "no total found", value: null }),
  row("nine", { text: "$9", value: 9 }),
  row("word", { text: "open" }),
];

function keys(direction: "ascending" | "descending"): string[] {
  return sortRows(ROWS, { column: "value", direction }, "en").map(({ key }) => key);
}

describe("sortRows", () => {
  it("sorts by plain value, not by what is written, and puts gaps last either way", () => {
    expect(keys("ascending")).toEqual(["nine", "ten", "word", "gap"]);
    expect(keys("descending")).toEqual(["word", "ten", "nine", "gap"]);
  });

  it("keeps the drawing's order without a wish", () => {
    expect(sortRows(ROWS, undefined, "en")).toBe(ROWS);
  });

  it("goes from rising to falling and back to the drawing's order", () => {
    const rising = nextOrder(undefined, "value");
    const falling = nextOrder(rising, "value");
    expect([rising?.direction, falling?.direction, nextOrder(falling, "value")]).toEqual([
      "ascending",
      "descending",
      undefined,
    ]);
    expect(nextOrder(falling, "other")).toEqual({ column: "other", direction: "ascending" });
  });
});
