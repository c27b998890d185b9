/** How a table of the dataset is declared: its schema, its meaning, its licence and its own checks. */
import type { z } from "zod";

/** A mistake in the data, exact enough to be mended without searching. */
export interface DataFault {
  /** File below `src/data/`. */
  readonly file: string;
  /** Id of the record, or `(table)` when the whole table is at fault. */
  readonly record: string;
  readonly field: string;
  readonly reason: string;
}

/** The licence that a table's values are given under. */
export interface TableLicence {
  /** Id of the Open Definition's list of licences: `CC-BY-4.0`; `other-pd` is the public domain. */
  readonly name: "CC-BY-4.0" | "other-pd";
  /** The credit that must travel with the values. */
  readonly credit: string;
  /** Which of the values are outside the licence, and whose they are. Default: none. */
  readonly exception?: string;
}

/** One table: `<folder>/<name>.json` holds an array of rows of this schema. */
export interface TableDefinition<Row extends z.ZodObject = z.ZodObject> {
  /** Table and file name, unique in the dataset: `exports`. */
  readonly name: string;
  /** Folder below `src/data/`: `trade`. */
  readonly folder: string;
  /** What the table is about, in a few words. */
  readonly title: string;
  /** What one row is, what the numbers mean, and what a reader must know before using them. */
  readonly description: string;
  readonly row: Row;
  readonly licence: TableLicence;
  /**
   * Fields whose texts readers see in their own language, as paths: `title`, `names.full`, `points.*.name`.
   * Their texts stand in `<name>.<locale>.json`; a missing one stops the build. Others, such as what a citation says,
   * stay English and are shown so (`languageOfText`).
   */
  readonly translated?: readonly string[];
  /** Checks of sense over the whole table; shape has been checked before. Answers the mistakes found. */
  readonly check?: (rows: readonly z.infer<Row>[]) => Omit<DataFault, "file">[];
}

/** Declares a table; gives the types a name to hang on. */
export function defineTable<Row extends z.ZodObject>(definition: TableDefinition<Row>): TableDefinition<Row> {
  return definition;
}
