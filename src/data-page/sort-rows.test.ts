import { describe, expect, it } from "vitest";
import { sortRows } from "./sort-rows.ts";

describe(sortRows.name, () => {
  const rows = [
    ["b", "10"],
    ["a", "9"],
    ["c", ""],
    ["d", "-1"],
  ];

  it("sorts numbers as numbers, with empty cells last in both directions", () => {
    const ids = (direction: "ascending" | "descending") =>
      sortRows(rows, { column: 1, direction }, "number").map(([id]) => id);
    expect(ids("ascending")).toEqual(["d", "a", "b", "c"]);
    expect(ids("descending")).toEqual(["b", "a", "d", "c"]);
  });

  it("sorts text, and ids by their numbers", () => {
    expect(sortRows([["x-10"], ["x-9"]], { column: 0, direction: "ascending" }, "string")).toEqual([["x-9"], ["x-10"]]);
  });
});
