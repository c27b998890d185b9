/** The tables the pandemic chart reads. */
import type { PopulationRow } from "#data/pandemic/population.table.ts";
import type { TableRows } from "#data/tables.ts";

export type Country = PopulationRow["country"];

export interface PandemicData {
  readonly weeks: TableRows["pandemic-weeks"];
  readonly population: TableRows["population"];
  readonly border: TableRows["border-timeline"];
}

/** Tables → look-ups. */
export function decodePandemic(tables: Partial<TableRows>): PandemicData {
  return {
    weeks: tables["pandemic-weeks"] ?? [],
    population: tables.population ?? [],
    border: tables["border-timeline"] ?? [],
  };
}
