/** The dataset as files for outsiders: JSON and CSV for each table, and the data package that describes them. Node only. */
import { createHash } from "node:crypto";
import { TABLES } from "#data/dataset.build.ts";
import { citedSources } from "#data/cited-sources.ts";
import type { Source } from "#data/record.ts";
import { sourceNames } from "#data/source-names.ts";
import type { TableDefinition, TableLicence } from "#data/table.ts";
import { csvText } from "#lib/csv.ts";
import type { Column } from "./column.ts";
import { cellOf } from "./cell-text.ts";
import { columnsOf } from "./columns.build.ts";

/** Rows by table name, as read from disk. */
export type RowsByTable = ReadonlyMap<string, readonly unknown[]>;

/** One file; `path` is below `data/`. */
export interface PublicFile {
  readonly path: string;
  readonly text: string;
}

const LICENCES = {
  "CC-BY-4.0": {
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  "other-pd": { title: "Public domain", path: "https://www.naturalearthdata.com/about/terms-of-use/" },
} as const;

/** A table as comma-separated values. */
export function csvFile(table: TableDefinition, rows: readonly unknown[]): string {
  const columns = columnsOf(table);
  return csvText(
    columns.map((column) => column.name),
    rows.map((row) => columns.map((column) => cellOf(row, column))),
  );
}

/** A table as JSON, complete in itself: what it is, its licence, its rows as they are, the sources they cite. */
export function jsonFile(
  table: TableDefinition,
  rows: readonly unknown[],
  version: string,
  sources: readonly Source[],
): string {
  const { name, title, description, licence } = table;
  const about = { name, title, description, version, licence };
  return `${JSON.stringify(name === "sources" ? { ...about, rows } : { ...about, rows, sources }, null, 1)}\n`;
}

function citedBy(rows: readonly unknown[], sources: readonly Source[]): Source[] {
  const cited = citedSources(rows);
  return sources.filter((source) => cited.has(source.id));
}

function licencesOf({ name, credit, exception }: TableLicence) {
  const { title, path } = LICENCES[name];
  const words = `${title}. Credit: ${credit}.${exception === undefined ? "" : ` Except: ${exception}`}`;
  return [{ name, title: words, path }];
}

function fieldOf(column: Column) {
  return {
    name: column.name,
    type: column.type,
    description: column.unit === null ? column.description : `${column.description} Unit: ${column.unit}.`,
    ...(column.unit === null ? {} : { unit: column.unit }),
    constraints: {
      ...(column.nullable ? {} : { required: true }),
      ...(column.name === "id" ? { unique: true } : {}),
      ...(column.values === null ? {} : { enum: column.values }),
    },
  };
}

function sizeAndHash(text: string) {
  return {
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
}

/** What the package as a whole says of itself. */
export interface PackageFacts {
  /** Newest version in the log. */
  readonly version: string;
  /** Day of that version. */
  readonly date: string;
  /** Absolute address of the data page. */
  readonly homepage: string;
}

/** `datapackage.json` after Data Package 2.0, for files that have been made. */
function dataPackage(
  files: ReadonlyMap<string, PublicFile>,
  rowsByTable: RowsByTable,
  sources: readonly Source[],
  facts: PackageFacts,
): string {
  const resources = TABLES.flatMap((table) => {
    const cited = citedBy(rowsByTable.get(table.name) ?? [], sources);
    const common = { title: table.title, encoding: "utf-8", licenses: licencesOf(table.licence) };
    const about = {
      description: table.description,
      ...(cited.length === 0
        ? {}
        : {
            sources: cited.map((source) => ({
              title: sourceNames(source).join(": "),
              ...(source.url === null ? {} : { path: source.url }),
            })),
          }),
    };
    const file = (format: "csv" | "json") => sizeAndHash(files.get(`${table.name}.${format}`)?.text ?? "");
    return [
      {
        name: table.name,
        type: "table",
        path: `${table.name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        ...common,
        ...about,
        ...file("csv"),
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columnsOf(table).map(fieldOf), primaryKey: ["id"], missingValues: [""] },
      },
      {
        name: `${table.name}-json`,
        path: `${table.name}.json`,
        format: "json",
        mediatype: "application/json",
        ...common,
        ...file("json"),
      },
    ];
  });
  return `${JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "across-the-border",
      title: "Across the border: Iran and Iraq, trade, electricity, border",
      description:
        "Sourced records behind the annotated report of 27 September 2020. Competing figures stand side by side; values that are estimated, inferred, provisional or worked out by us are marked. In CSV files a text that a spreadsheet would take for a formula has an apostrophe before it, lists stand as JSON, and an empty cell means that there is no value; the JSON files hold every text as it is.",
      homepage: facts.homepage,
      version: facts.version,
      created: `${facts.date}T00:00:00Z`,
      keywords: ["Iran", "Iraq", "trade", "electricity", "natural gas", "border", "fact check"],
      contributors: [{ title: "Across the border", roles: ["publisher"] }],
      licenses: [{ name: "CC-BY-4.0", ...LICENCES["CC-BY-4.0"] }],
      resources,
    },
    null,
    1,
  )}\n`;
}

/** All public files of the dataset. */
export function publicFiles(rowsByTable: RowsByTable, sources: readonly Source[], facts: PackageFacts): PublicFile[] {
  const files = TABLES.flatMap((table): PublicFile[] => {
    const rows = rowsByTable.get(table.name) ?? [];
    return [
      { path: `${table.name}.csv`, text: csvFile(table, rows) },
      { path: `${table.name}.json`, text: jsonFile(table, rows, facts.version, citedBy(rows, sources)) },
    ];
  });
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...files, { path: "datapackage.json", text: dataPackage(byPath, rowsByTable, sources, facts) }];
}
