/** What texts that readers see never hold: ids of records and names of files. */
import type { DataFault } from "./table.ts";
import type { TableRows } from "./tables.ts";

/** The id of a record as the tables number them: `exports_annual-016`. */
const RECORD_ID = /\b[a-z]+(?:_[a-z]+)*-\d{2,}(?:-[a-z])?\b/g;

/** The name of a data file; not the last part of an address or of a repository's name. */
const FILE_NAME = /(?<![\w./-])[\w-]+\.(?:json|csv|md|xlsx?|rda)\b/;

/** Strings of a value that are sentences or titles: ids and addresses have no space. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Faults of texts that name a record by its id or a file by its name, in any table. */
export function checkReaderTexts(tables: Partial<TableRows>): DataFault[] {
  const named = Object.entries(tables).map(([name, rows]): readonly [string, readonly { readonly id: string }[]] => [
    name,
    rows,
  ]);
  const ids = new Set(named.flatMap(([, rows]) => rows.map((row) => row.id)));
  // The catalogue shows cells of the other tables as they are, ids of sources among them.
  const written = named.filter(([name]) => name !== "catalogue");
  return written.flatMap(([name, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([field, value]) =>
        textsOf(value).flatMap((text): DataFault[] => {
          const id = (text.match(RECORD_ID) ?? []).find((word) => ids.has(word));
          const file = FILE_NAME.exec(text)?.[0];
          const found = id ?? file;
          return found === undefined
            ? []
            : [{ file: name, record: row.id, field, reason: `readers see “${found}”: say in words what it is` }];
        }),
      ),
    ),
  );
}
