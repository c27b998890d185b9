/** Exports by year: which figure is each year's bar, and which compete with it. */
import { isKnown } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { GasInExportsRow } from "#data/trade/gas-in-exports.table.ts";
import type { KnownOn } from "#url/params.ts";
import { believedRecord } from "./trade.believe.ts";
import { FIRST_YEAR, GAP_YEAR, GOAL, LAST_YEAR, yearOf, type TradeData } from "./trade.data.ts";

/** One Iranian year of the chart. */
export interface TradeYear {
  readonly year: number;
  /** The figure drawn as the bar; undefined where none is known. */
  readonly bar: ExportRow | undefined;
  /** Other annual figures for the same year, drawn as ticks. */
  readonly competing: readonly ExportRow[];
  /** Gas within the bar, where customs names it. */
  readonly gas: GasInExportsRow | undefined;
  /** Whether the bar is the one we chose, and not one that stood in for it on the day asked about. */
  readonly chosen: boolean;
  /** Whether the reader chose it instead of ours. */
  readonly believed: boolean;
}

export interface ExportsModel {
  readonly mode: "exports";
  readonly measure: ExportRow["measure"];
  readonly years: readonly TradeYear[];
  /** The highest bar that is neither provisional nor inferred. */
  readonly highestSolid: TradeYear | undefined;
  /** The highest bar of all. */
  readonly highest: TradeYear | undefined;
}

const TRUST: readonly ExportRow["status"][] = ["official", "reported", "inferred", "provisional", "estimate"];

/** Most trusted first, then the one known last. */
function byTrust(a: ExportRow, b: ExportRow): number {
  return TRUST.indexOf(a.status) - TRUST.indexOf(b.status) || b.known.from.localeCompare(a.known.from);
}

interface ExportsChoice {
  /** Dollars or tonnes. Default: dollars. */
  readonly measure?: ExportRow["measure"];
  /** Records that the reader wants drawn instead of ours, each with its year. Default: none. */
  readonly believe?: readonly string[];
}

/** The chart's rows for what was known by a day. A later revision gives way to the best figure known then. */
export function exportsModel(
  data: TradeData,
  known: KnownOn,
  { measure = "value", believe = [] }: ExportsChoice = {},
): ExportsModel {
  const annual = data.exports.filter((row) => row.measure === measure && isKnown(row, known));
  const years: TradeYear[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const rows = annual.filter((row) => yearOf(row) === year);
    const chosen = rows.find((row) => row.chosen !== null);
    const standIn = rows.filter((row) => row.comparable).toSorted(byTrust)[0];
    const believed = rows.find((row) => row.id === believedRecord({ believe }, year));
    const bar = year === GAP_YEAR ? undefined : (believed ?? chosen ?? standIn);
    years.push({
      year,
      bar,
      // Weights have one figure a year; there is nothing to choose.
      chosen: chosen !== undefined || measure === "weight",
      believed: believed !== undefined && believed !== chosen,
      competing: rows.filter((row) => row !== bar).toSorted((a, b) => b.value - a.value),
      gas: data.gas.find(
        (row) =>
          measure === "value" &&
          row.goods === "natural gas" &&
          row.unit === "USD million" &&
          row.period.kind === "iranian-year" &&
          row.period.year === year &&
          isKnown(row, known),
      ),
    });
  }
  const bars = years.filter((year) => year.bar !== undefined);
  const highestOf = (list: readonly TradeYear[]): TradeYear | undefined =>
    list.toSorted((a, b) => (b.bar?.value ?? 0) - (a.bar?.value ?? 0))[0];
  return {
    mode: "exports",
    measure,
    years,
    highest: highestOf(bars),
    highestSolid: highestOf(bars.filter(({ bar }) => bar?.status === "official" || bar?.status === "reported")),
  };
}

/** A value as a fraction of the 20 billion. */
export function shareOfGoal(value: number): number {
  return value / GOAL;
}
