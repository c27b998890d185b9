/**
 * The tables of the dataset by name, with the type of their rows. The browser gets types only:
 * schemas and checks run while building (see `dataset.build.ts`).
 */
import type { Source } from "./record.ts";

/** Row types by table name. A table's JSON file is an array of them. */
export interface TableRowTypes {
  readonly sources: Source;
}

export type TableName = keyof TableRowTypes;

/** All tables, each a list of rows. */
export type TableRows = { readonly [Name in TableName]: readonly TableRowTypes[Name][] };
