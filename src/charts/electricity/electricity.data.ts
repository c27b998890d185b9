/** The tables the electricity chart reads. */
import type { TableRows } from "#data/tables.ts";

/** Records that the report's arithmetic rests on. */
export const RECORDS = {
  /** The report's 45 percent. */
  share: "share_estimates-010",
  /** The report's 14,000 MW. */
  base: "power_balance-021",
  /** The report's 1,000 MW by line. */
  lines: "direct_power-018",
  /** 45 percent of 14,000 MW, worked out. */
  gas: "mw_tied_to_iran-001",
  /** AFP's "about a third", for the same waiver. */
  third: "share_estimates-009",
  /** Average supply of 2020, worked out from the year's energy. */
  average: "power_balance-060",
  /** Summer peaks around the report: MEES for 2019, and the forecast for 2020. */
  peakLow: "power_balance-015",
  peakHigh: "power_balance-019",
  /** Our own shares of 2020: gas alone and with lines by one method, with lines by the other. */
  ownGas: "computed-029",
  ownBoth: "computed-031",
  ownRange: "computed-032",
} as const;

export interface ElectricityData {
  readonly shares: TableRows["share-estimates"];
  readonly computed: TableRows["computed-shares"];
  readonly balance: TableRows["power-balance"];
  readonly direct: TableRows["direct-power"];
  readonly tied: TableRows["power-tied-to-iran"];
  readonly generation: TableRows["generation"];
  readonly conversions: TableRows["conversions"];
  readonly cuts: TableRows["supply-cuts"];
}

/** Tables → look-ups. Those that a mode does not need are empty. */
export function decodeElectricity(tables: Partial<TableRows>): ElectricityData {
  return {
    shares: tables["share-estimates"] ?? [],
    computed: tables["computed-shares"] ?? [],
    balance: tables["power-balance"] ?? [],
    direct: tables["direct-power"] ?? [],
    tied: tables["power-tied-to-iran"] ?? [],
    generation: tables.generation ?? [],
    conversions: tables.conversions ?? [],
    cuts: tables["supply-cuts"] ?? [],
  };
}
