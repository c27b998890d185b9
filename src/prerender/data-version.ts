/** The version of the dataset: changes with any of its records, and with nothing else. */
import { createHash } from "node:crypto";
import type { TableRows } from "#data/tables.ts";

/** Eight hexadecimal digits. */
export function dataVersion(tables: TableRows): string {
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex").slice(0, 8);
}
