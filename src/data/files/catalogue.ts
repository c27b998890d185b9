/** What the data page shows of the dataset: made from schemas and rows while building, loaded like any table. */
import type { Source } from "#data/record.ts";
import type { TableLicence } from "#data/table.ts";
import type { Column } from "./column.ts";

/** One table as the data page lists it. */
export interface CatalogueRow {
  /** The table's name. */
  readonly id: string;
  /** Its subject: the folder it stands in. */
  readonly folder: string;
  readonly title: string;
  /** What one row is, and what a reader must know before using it. */
  readonly description: string;
  readonly licence: TableLicence;
  readonly rows: number;
  /** How many sources its rows cite. */
  readonly sources: number;
  readonly columns: readonly Column[];
  /** Cells of the first rows, as text, cut where long. */
  readonly first: readonly (readonly string[])[];
  /** Sizes of its public files. */
  readonly bytes: { readonly csv: number; readonly json: number };
}

/** One source with how much rests on it. */
export interface SourceUseRow extends Source {
  /** How many records of all tables cite it. */
  readonly records: number;
}

/** Address of a public file, below the site's base path. Stable: outsiders rely on it. */
export function publicFilePath(table: string, format: "csv" | "json"): string {
  return `data/${table}.${format}`;
}
