/** What a column of a table is, as files and pages say it. */

/** The types of Table Schema that are used. Lists and objects stand in a cell as JSON. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "array" | "object";

/** One column. */
export interface Column {
  /** Nested fields have their way in the name: `period.start`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly unit: string | null;
  /** Whether a cell may be empty. */
  readonly nullable: boolean;
  /** All values that can occur, where they are a fixed list. */
  readonly values: readonly string[] | null;
}
