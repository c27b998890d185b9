/** Published shares by date, filtered, with the ones that repeat each other tied together. */
import type { ComputedShareRow } from "#data/energy/computed-shares.table.ts";
import { isKnown } from "#data/known.ts";
import type { ShareEstimateRow } from "#data/energy/share-estimates.table.ts";
import type { ElectricityData } from "./electricity.data.ts";
import type { Covers, ElectricityState } from "./electricity.params.ts";

/** A published share as a mark. */
export interface Estimate extends ShareEstimateRow {
  readonly word: Covers;
}

/** Our own share of a year, by one method. */
export interface OwnShare {
  readonly row: ComputedShareRow;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

export interface EstimatesModel {
  readonly mode: "estimates";
  readonly estimates: readonly Estimate[];
  /** Pairs of ids: a repeat and what it repeats, where both are shown. */
  readonly ties: readonly (readonly [string, string])[];
  /** The report's own statement, shown or not. */
  readonly report: Estimate | undefined;
  readonly proRata: readonly OwnShare[];
  readonly fixed: readonly OwnShare[];
  /** Of all shares, before filters: how many there are, and how many have an author of their own. */
  readonly total: number;
  readonly independent: number;
  readonly lowest: Estimate | undefined;
  readonly highest: Estimate | undefined;
}

function wordOf(covers: ShareEstimateRow["covers"]): Covers {
  return covers === "gas+lines" ? "both" : covers;
}

function ownShares(rows: readonly ComputedShareRow[], method: ComputedShareRow["method"]): OwnShare[] {
  return rows
    .filter((row) => row.measure === "share_of_power_tied_to_iran" && row.method === method)
    .flatMap((row) => {
      const low = row.low ?? row.value;
      const high = row.high ?? row.value;
      return low === null || high === null ? [] : [{ row, year: row.year, low, high }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** The shares to show for a state. Our own, made from what is known now, are left out of earlier vintages. */
export function estimatesModel(data: ElectricityData, state: ElectricityState): EstimatesModel {
  const all = data.shares
    .filter((row) => row.role === "share")
    .map((row): Estimate => ({ ...row, word: wordOf(row.covers) }));
  const known = all.filter((row) => isKnown(row, state.known));
  const estimates = known
    .filter((row) => state.covers.includes(row.word) && (state.origin === "all" || row.independent || row.reportClaim))
    .toSorted((a, b) => a.said.localeCompare(b.said) || a.id.localeCompare(b.id));
  const shown = new Set(estimates.map((row) => row.id));
  const byValue = estimates.toSorted((a, b) => a.value - b.value);
  const own = state.known === "now" ? data.computed : [];
  return {
    mode: "estimates",
    estimates,
    ties: estimates.flatMap((row) =>
      row.repeats !== null && shown.has(row.repeats) ? [[row.id, row.repeats] as const] : [],
    ),
    report: all.find((row) => row.reportClaim),
    proRata: ownShares(own, "pro rata"),
    fixed: ownShares(own, "fixed efficiency, low to high"),
    total: known.length,
    independent: known.filter((row) => row.independent).length,
    lowest: byValue[0],
    highest: byValue.at(-1),
  };
}
