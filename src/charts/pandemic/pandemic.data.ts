/** The tables the pandemic chart reads. */
import type { PopulationRow } from "#data/pandemic/population.table.ts";
import type { TableRows } from "#data/tables.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";

export type Country = PopulationRow["country"];

export interface PandemicData {
  readonly weeks: TableRows["pandemic-weeks"];
  readonly population: TableRows["population"];
  readonly border: TableRows["border-timeline"];
  /** Exports to Iraq of the Iranian years that the weeks lie in. */
  readonly exports: readonly ExportRow[];
}

/** The Iranian years that the weeks lie in: March 2019 to March 2022. */
const TRADE_YEARS = new Set([1398, 1399, 1400]);

/** Whether a row is the figure drawn for such a year. */
export function readByPandemic({ period, measure, chosen }: ExportRow): boolean {
  return measure === "value" && chosen !== null && period.kind === "iranian-year" && TRADE_YEARS.has(period.year);
}

/** Tables → look-ups. */
export function decodePandemic(tables: Partial<TableRows>): PandemicData {
  return {
    weeks: tables["pandemic-weeks"] ?? [],
    population: tables.population ?? [],
    border: tables["border-timeline"] ?? [],
    exports: (tables.exports ?? []).filter(readByPandemic),
  };
}
