import type { ColumnType } from "#data/files/column.ts";

export interface SortOrder {
  /** Index of the column. */
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/** Rows in order of a column, numbers as numbers; empty cells last in both directions. Rows that tie stay as they were. */
export function sortRows(
  rows: readonly (readonly string[])[],
  { column, direction }: SortOrder,
  type: ColumnType,
): (readonly string[])[] {
  const numeric = type === "number" || type === "integer";
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((left, right) => {
    const a = left[column] ?? "";
    const b = right[column] ?? "";
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    return sign * (numeric ? Number(a) - Number(b) : a.localeCompare(b, "en", { numeric: true }));
  });
}
