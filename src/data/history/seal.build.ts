/** Holds the log to the data: a table that changed without an entry is found. Node only. */
import { createHash } from "node:crypto";
import type { HistoryRow } from "./history.table.ts";

type Seal = HistoryRow["tables"][number];

/** The state of a table's rows in a few letters. */
export function sealOf(table: string, rows: readonly unknown[]): Seal {
  const seal = createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 12);
  return { table, rows: rows.length, seal };
}

/** The last state that the log has of each table. */
export function sealedTables(history: readonly HistoryRow[]): ReadonlyMap<string, Seal> {
  return new Map(history.toReversed().flatMap((entry) => entry.tables.map((seal) => [seal.table, seal] as const)));
}
