/** The rows of a chart's table in another order than that of the drawing. Pure. */
import type { TableCell, TableRow } from "#charts/chart.ts";
import type { Locale } from "#i18n/locale.ts";

/** Which column the rows are sorted by, and how. */
export interface RowOrder {
  /** Key of the column. */
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** What comes after a press on a column's heading: rising, falling, then the drawing's own order again. */
export function nextOrder(order: RowOrder | undefined, column: string): RowOrder | undefined {
  if (order?.column !== column) return { column, direction: "ascending" };
  return order.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

function valueOf(cell: TableCell | undefined): number | string | undefined {
  const value = cell?.value === undefined ? cell?.text : (cell.value ?? undefined);
  return value === "" ? undefined : value;
}

/** Sorts rows: numbers as numbers and before words, rows without a value last either way; ties keep their order. */
export function sortRows(rows: readonly TableRow[], order: RowOrder | undefined, locale: Locale): readonly TableRow[] {
  if (order === undefined) return rows;
  const { column, direction } = order;
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [valueOf(left.cells[column]), valueOf(right.cells[column])];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    if (typeof a !== typeof b) return sign * (typeof a === "number" ? -1 : 1);
    return sign * String(a).localeCompare(String(b), locale, { numeric: true });
  });
}
