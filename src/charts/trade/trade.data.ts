/** The tables the trade chart reads, and look-ups that all its modes share. */
import type { TableRows } from "#data/tables.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { GasInExportsRow } from "#data/trade/gas-in-exports.table.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";

/** First and last Iranian year that the chart shows. 1404 has ten months only and is never drawn as a year. */
export const FIRST_YEAR = 1380;
export const LAST_YEAR = 1403;

/** The year for which no total was found. */
export const GAP_YEAR = 1395;

/** The highest figure of all, 13 billion for 1397: the chamber that gives it counts services besides goods. */
export const WITH_SERVICES = "exports_annual-014";

/**
 * Our bracket for 1395, in millions of US dollars. Low: eight months of 1395 (4,351 / 1.065) times 6,425 / 4,351;
 * high: 6,225 of 1394 times 1.02; both rounded to ten million.
 */
export const BRACKET_1395: { readonly low: number; readonly high: number; readonly inputs: readonly string[] } = {
  low: 6030,
  high: 6350,
  inputs: ["exports_part_year-004-b", "exports_annual-009", "exports_annual-022-b", "exports_part_year-003-b"],
};

/** The year that the report calls "last year": 21 March 2019 to 19 March 2020. */
export const REPORT_YEAR = 1398;

/** The goal, in millions of US dollars a year; first named in July 2011 (`targets-035`). */
export const GOAL = 20_000;

export interface TradeData {
  readonly exports: readonly ExportRow[];
  readonly gas: readonly GasInExportsRow[];
  readonly imports: readonly ImportRow[];
  readonly promises: readonly PromiseRow[];
  readonly crossings: TableRows["crossing-trade"];
  readonly suppliers: TableRows["suppliers"];
}

/** Tables → look-ups. Those that a mode does not need are empty. */
export function decodeTrade(tables: Partial<TableRows>): TradeData {
  return {
    exports: tables.exports ?? [],
    gas: tables["gas-in-exports"] ?? [],
    imports: tables.imports ?? [],
    promises: tables.promises ?? [],
    crossings: tables["crossing-trade"] ?? [],
    suppliers: tables.suppliers ?? [],
  };
}

/** Iranian year that a record is about or, for calendar years, lies nearest to (2023 → 1402); undefined for others. */
export function yearOf(row: { readonly period: ExportRow["period"] }): number | undefined {
  if (row.period.kind === "iranian-year") return row.period.year;
  return row.period.kind === "calendar-year" ? row.period.year - 621 : undefined;
}
