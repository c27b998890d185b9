/** Exports by year: which figure is each year's bar, and which compete with it. */
import { isKnown } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { GasInExportsRow } from "#data/trade/gas-in-exports.table.ts";
import { believedRecord, believedYears } from "./trade.believe.ts";
import { BRACKET_1395, FIRST_YEAR, GAP_YEAR, GOAL, LAST_YEAR, yearOf, type TradeData } from "./trade.data.ts";
import type { TradeState } from "./trade.params.ts";

/** One Iranian year of the chart. */
export interface TradeYear {
  readonly year: number;
  /** The figure drawn as the bar; undefined where none is known. */
  readonly bar: ExportRow | undefined;
  /** The figure that we draw unless the reader chooses another. */
  readonly ours: ExportRow | undefined;
  /** Other annual figures for the same year, drawn as ticks. */
  readonly competing: readonly ExportRow[];
  /** Gas within our figure, where customs names it; of another figure nothing is known. */
  readonly gas: GasInExportsRow | undefined;
  /** Whether our figure is the one we chose, and not one that stood in for it on the day asked about. */
  readonly chosen: boolean;
  /** Whether the reader chose the bar instead of ours. */
  readonly believed: boolean;
}

/** A year that has a figure of our own. */
export type SettledYear = TradeYear & { readonly ours: ExportRow };

/** Low and high between which we place a year without a total, in millions of US dollars. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  /** The records it rests on. */
  readonly rows: readonly ExportRow[];
}

export interface ExportsModel {
  readonly mode: "exports";
  readonly measure: ExportRow["measure"];
  readonly years: readonly TradeYear[];
  /** Of our own figures, the highest that is neither provisional nor inferred. */
  readonly highestSolid: SettledYear | undefined;
  /** A provisional figure of our own that is higher than every other. */
  readonly provisionalAbove: SettledYear | undefined;
  /** Our bracket for the year without a total, once its inputs were known. */
  readonly bracket: Bracket | undefined;
  /** The year after the last, of which only some months are known; never drawn. */
  readonly partYear: ExportRow | undefined;
  /** Records that the link asks to draw although there is no such figure for that year, or not yet. */
  readonly unheeded: readonly string[];
}

const TRUST: readonly ExportRow["status"][] = ["official", "reported", "inferred", "provisional", "estimate"];

/** Most trusted first, then the one known last. */
function byTrust(a: ExportRow, b: ExportRow): number {
  return TRUST.indexOf(a.status) - TRUST.indexOf(b.status) || b.known.from.localeCompare(a.known.from);
}

/** What of the state decides which exports are shown. */
export interface ExportsChoice extends Pick<TradeState, "known"> {
  /** Records that the reader wants drawn instead of ours. Default: none. */
  readonly believe?: TradeState["believe"];
}

/** Gas as customs names it within the exports of a year. */
function gasOf(data: TradeData, year: number, known: TradeState["known"]): GasInExportsRow | undefined {
  return data.gas.find(
    (row) =>
      row.goods === "natural gas" &&
      row.unit === "USD million" &&
      row.period.kind === "iranian-year" &&
      row.period.year === year &&
      isKnown(row, known),
  );
}

/** The chart's rows for what was known by a day. A later revision gives way to the best figure known then. */
export function exportsModel(
  data: TradeData,
  { known, believe = [] }: ExportsChoice,
  measure: ExportRow["measure"] = "value",
): ExportsModel {
  const annual = data.exports.filter((row) => row.measure === measure && isKnown(row, known));
  const years: TradeYear[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const rows = annual.filter((row) => yearOf(row) === year);
    const chosen = rows.find((row) => row.chosen !== null);
    const standIn = rows.filter((row) => row.comparable).toSorted(byTrust)[0];
    const ours = year === GAP_YEAR ? undefined : (chosen ?? standIn);
    const believed = rows.find((row) => row.id === believedRecord({ believe }, "exports", year) && row !== ours);
    const bar = year === GAP_YEAR ? undefined : (believed ?? ours);
    years.push({
      year,
      bar,
      ours,
      // Weights have one figure a year; there is nothing to choose.
      chosen: chosen !== undefined || measure === "weight",
      believed: bar !== undefined && bar === believed,
      competing: rows.filter((row) => row !== bar).toSorted((a, b) => b.value - a.value),
      gas: measure === "value" && believed === undefined ? gasOf(data, year, known) : undefined,
    });
  }
  const settled = years.flatMap((year): SettledYear[] =>
    year.ours === undefined ? [] : [{ ...year, ours: year.ours }],
  );
  const highestOf = (list: readonly SettledYear[]): SettledYear | undefined =>
    list.toSorted((a, b) => b.ours.value - a.ours.value)[0];
  const highest = highestOf(settled);
  return {
    mode: "exports",
    measure,
    years,
    provisionalAbove: highest?.ours.status === "provisional" ? highest : undefined,
    highestSolid: highestOf(settled.filter(({ ours }) => ours.status === "official" || ours.status === "reported")),
    bracket: bracketOf(data, known),
    partYear: partYearOf(data, known),
    unheeded:
      measure === "weight"
        ? []
        : believedYears({ believe }, "exports")
            .filter(({ year, record }) => !annual.some((row) => row.id === record && yearOf(row) === year))
            .map(({ record }) => record),
  };
}

function bracketOf(data: TradeData, known: TradeState["known"]): Bracket | undefined {
  const rows = data.exports.filter((row) => BRACKET_1395.inputs.includes(row.id) && isKnown(row, known));
  return rows.length < BRACKET_1395.inputs.length
    ? undefined
    : { low: BRACKET_1395.low, high: BRACKET_1395.high, rows };
}

/** The longest stretch of the year after the last that has a figure; of equals, the one that is no lower bound. */
function partYearOf(data: TradeData, known: TradeState["known"]): ExportRow | undefined {
  return data.exports
    .filter((row) => row.measure === "value" && isKnown(row, known))
    .flatMap((row) =>
      row.period.kind === "iranian-months" && row.period.year === LAST_YEAR + 1 && row.period.from === 1
        ? [{ row, months: row.period.to }]
        : [],
    )
    .toSorted((a, b) => b.months - a.months || b.row.value - a.row.value || byTrust(a.row, b.row))[0]?.row;
}

/** Whether exports by year rest on a record: whole years, the inputs of our bracket, and months of the year after. */
export function readByExports(row: ExportRow): boolean {
  const after = row.period.kind === "iranian-months" && row.period.year === LAST_YEAR + 1;
  return yearOf(row) !== undefined || after || BRACKET_1395.inputs.includes(row.id);
}

/** Sources that are private copies of customs data on a code host, by the beginning of their ids. */
const PRIVATE_COPIES = ["islamic-republic-of-iran-", "tehran-chamber-of-commer-"];

/** Whether a figure was read from a private copy of customs data. */
export function isPrivateCopy({ citations }: ExportRow): boolean {
  return citations.some(({ source }) => PRIVATE_COPIES.some((start) => source.startsWith(start)));
}

/** A value as a fraction of the 20 billion. */
export function shareOfGoal(value: number): number {
  return value / GOAL;
}
