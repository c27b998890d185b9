/** Published shares by date, filtered, with the ones that repeat each other tied together. */
import type { ComputedShareRow } from "#data/energy/computed-shares.table.ts";
import { isKnown } from "#data/known.ts";
import type { ShareEstimateRow } from "#data/energy/share-estimates.table.ts";
import type { ElectricityData } from "./electricity.data.ts";
import type { BasisWord, Covers, ElectricityState } from "./electricity.params.ts";

/** A published share as a mark. */
export interface Estimate extends ShareEstimateRow {
  readonly word: Covers;
  readonly basisWord: BasisWord;
  /** Our copy of the page shows no date; it stands where the statement was made. */
  readonly undated: boolean;
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
  /** The fixed-efficiency share of 2020 with another publisher's gas volume: how far the year hangs on it. */
  readonly otherVolume: readonly OwnShare[];
  /** Of all shares, before filters: how many there are, and how many have an author of their own. */
  readonly total: number;
  readonly independent: number;
  /** The shares that the range is of: those of one kind that compare, or, where none of these is shown, the sound ones. */
  readonly counted: readonly Estimate[];
  readonly lowest: Estimate | undefined;
  readonly highest: Estimate | undefined;
}

function wordOf(covers: ShareEstimateRow["covers"]): Covers {
  return covers === "gas+lines" ? "both" : covers;
}

const BASIS_WORDS: Readonly<Record<ShareEstimateRow["basisClass"], BasisWord>> = {
  energy: "energy",
  "average output": "average",
  peak: "peak",
  capacity: "capacity",
  "output lost": "lost",
  needs: "needs",
  "gas-fired plants only": "gas-plants",
  unclear: "unclear",
};

function ownShares(
  rows: readonly ComputedShareRow[],
  method: ComputedShareRow["method"],
  measure = "share_of_power_tied_to_iran",
): OwnShare[] {
  return rows
    .filter((row) => row.measure === measure && row.method === method)
    .flatMap((row) => {
      const low = row.low ?? row.value;
      const high = row.high ?? row.value;
      return low === null || high === null ? [] : [{ row, year: row.year, low, high }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** Iranian gas first came in June 2017. */
export const FIRST_GAS = "2017-06-01";

/**
 * Whether a share may stand in a range of like with like: gas, or gas and lines together, as a part of Iraq's power since
 * the gas came; not lines alone, not a share of gas-fired plants only, on no unclear base, and no slip or altered copy.
 */
export function isLikeForLike(
  row: Pick<ShareEstimateRow, "role" | "about" | "covers" | "basisClass" | "weakness">,
): boolean {
  return (
    row.role === "share" &&
    row.about.start >= FIRST_GAS &&
    row.covers !== "lines" &&
    row.basisClass !== "gas-fired plants only" &&
    row.basisClass !== "unclear" &&
    row.weakness === null
  );
}

/** The shares to show for a state. Our own, made from what is known now, are left out of earlier vintages. */
export function estimatesModel(data: ElectricityData, state: ElectricityState): EstimatesModel {
  const all = data.shares
    .filter((row) => row.role === "share")
    .map((row): Estimate => ({
      ...row,
      word: wordOf(row.covers),
      basisWord: BASIS_WORDS[row.basisClass],
      undated: row.known.basis !== "published",
    }));
  const known = all.filter((row) => isKnown(row, state.known));
  const estimates = known
    .filter(
      (row) =>
        state.covers.includes(row.word) &&
        state.basis.includes(row.basisWord) &&
        (state.origin === "all" || row.independent || row.reportClaim),
    )
    .toSorted((a, b) => a.said.localeCompare(b.said) || a.id.localeCompare(b.id));
  const shown = new Set(estimates.map((row) => row.id));
  const like = estimates.filter(isLikeForLike);
  // Lines alone, or one basis: what the reader chose, without what is wrong or from before the gas.
  const sound = estimates.filter((row) => row.weakness === null && row.about.start >= FIRST_GAS);
  const counted = like.length > 0 ? like : sound.length > 0 ? sound : estimates;
  const byValue = counted.toSorted((a, b) => a.value - b.value);
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
    otherVolume: ownShares(own, "fixed efficiency, low to high", "share_of_power_tied_to_iran_other_gas_volume"),
    total: known.length,
    independent: known.filter((row) => row.independent).length,
    counted,
    lowest: byValue[0],
    highest: byValue.at(-1),
  };
}
