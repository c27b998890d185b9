/** The tables the waivers chart reads. */
import type { TableRows } from "#data/tables.ts";

/** The waiver that the report speaks of. */
export const REPORT_WAIVER = "waiver-10";

export interface WaiversData {
  readonly waivers: TableRows["waivers"];
  readonly after: TableRows["waivers-after"];
}

/** Tables → look-ups. */
export function decodeWaivers(tables: Partial<TableRows>): WaiversData {
  return { waivers: tables.waivers ?? [], after: tables["waivers-after"] ?? [] };
}
