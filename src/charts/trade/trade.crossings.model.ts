/** Trade by crossing: 1398 by gate, Mehran's tonnes through the closure, and the same months of different years. */
import { isKnown } from "#data/known.ts";
import type { Citation, Known, Status } from "#data/record.ts";
import type { CrossingTradeRow } from "#data/trade/crossing-trade.table.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import { REPORT_YEAR, type TradeData } from "./trade.data.ts";
import { exportsModel } from "./trade.exports.model.ts";
import type { TradeState } from "./trade.params.ts";

/** A length with a name. */
export interface CrossingBar {
  /** Id of the record, or a name for values worked out by us. */
  readonly key: string;
  /** Name of a place; a year; or a rest of ours: `rest-kurdistan`, `rest-other`. */
  readonly name:
    | { readonly kind: "place"; readonly text: string }
    | { readonly kind: "year"; readonly year: number }
    | { readonly kind: "rest"; readonly rest: "kurdistan" | "other" };
  /** Bars of one group stand together: the number of months from the year's start, or 0. */
  readonly group: number;
  readonly value: number;
  readonly status: Status;
  readonly citations: readonly Citation[];
  readonly known: Known;
  readonly note: string | null;
  readonly qualifier: string | null;
}

/** The year that most of the closure falls in. */
export const CLOSURE_YEAR = 1399;

export interface CrossingsModel {
  readonly mode: "crossings";
  readonly part: TradeState["part"];
  readonly unit: "USD million" | "million tonnes";
  readonly bars: readonly CrossingBar[];
  /** Further figures for Mehran: dollars, and parts of a year. In the table, not drawn. */
  readonly others: readonly CrossingTradeRow[];
}

/** Crossings whose value in 1398 is known, most first (`crossings-001`, `-003` to `-006`). */
const GATES_1398 = ["crossings-003", "crossings-006", "crossings-004", "crossings-005"];
const KURDISTAN_1398 = "crossings-001";

/** Gates of 1398 that lie in the Kurdistan Region, all but Mehran. */
const IN_KURDISTAN = new Set(["crossings-003", "crossings-004", "crossings-005"]);

function fromRecord(row: CrossingTradeRow, name: CrossingBar["name"]): CrossingBar {
  const { id, value, status, citations, known, note, qualifier } = row;
  return { key: id, name, group: 0, value, status, citations, known, note, qualifier };
}

function gates(data: TradeData, state: TradeState): CrossingBar[] {
  const known = data.crossings.filter((row) => isKnown(row, state.known));
  const find = (id: string): CrossingTradeRow | undefined => known.find((row) => row.id === id);
  const bars = GATES_1398.flatMap((id) => {
    const row = find(id);
    return row === undefined
      ? []
      : [fromRecord(row, { kind: "place", text: row.place === "Parvizkhan" ? "Parviz Khan" : row.place })];
  });
  const region = find(KURDISTAN_1398);
  const total = exportsModel(data, { known: state.known }).years.find((one) => one.year === REPORT_YEAR)?.bar;
  if (region === undefined || total === undefined || bars.length < GATES_1398.length) return bars;
  const sum = (list: readonly CrossingBar[]): number => list.reduce((all, bar) => all + bar.value, 0);
  const named = sum(bars.filter((bar) => IN_KURDISTAN.has(bar.key)));
  const mehran = sum(bars.filter((bar) => !IN_KURDISTAN.has(bar.key)));
  const rest = (name: "kurdistan" | "other", value: number): CrossingBar => ({
    key: `rest-${name}`,
    name: { kind: "rest", rest: name },
    group: 0,
    value,
    status: "computed",
    citations: [...region.citations, ...total.citations],
    known: [region.known, total.known].toSorted((a, b) => b.from.localeCompare(a.from))[0] ?? total.known,
    note: null,
    qualifier: null,
  });
  return [...bars, rest("kurdistan", region.value - named), rest("other", total.value - region.value - mehran)];
}

function isWeightOfYear(row: CrossingTradeRow): boolean {
  return row.measure === "weight" && row.period.kind === "iranian-year";
}

function mehranRows(data: TradeData, state: TradeState): CrossingTradeRow[] {
  return data.crossings.filter((row) => row.gate === "mehran" && isKnown(row, state.known));
}

/** Dollars and parts of a year; figures from 1402 on are by customs office and do not compare. */
function mehranOthers(data: TradeData, state: TradeState): CrossingTradeRow[] {
  return mehranRows(data, state)
    .filter((row) => !isWeightOfYear(row) && (row.measure === "value" || row.measure === "weight"))
    .filter((row) => row.period.start < "2023-03-21" && !row.allDestinations)
    .toSorted((a, b) => a.period.start.localeCompare(b.period.start) || a.period.end.localeCompare(b.period.end));
}

function mehran(data: TradeData, state: TradeState): CrossingBar[] {
  return mehranRows(data, state)
    .filter(isWeightOfYear)
    .flatMap((row) =>
      row.period.kind === "iranian-year" ? [fromRecord(row, { kind: "year", year: row.period.year })] : [],
    )
    .toSorted((a, b) => nameYear(a) - nameYear(b));
}

function nameYear({ name }: CrossingBar): number {
  return name.kind === "year" ? name.year : 0;
}

/** Stretches from the year's start that are compared, in months, and the years around the closure. */
const MONTHS = [3, 4, 5, 7];
const YEARS = [1397, 1398, 1399, 1400];

/** Same months of the years around the closure. Part-year figures are compared whole, never differenced into months. */
function months(data: TradeData, state: TradeState): CrossingBar[] {
  return MONTHS.flatMap((to) =>
    YEARS.flatMap((year) => {
      const rows = data.exports
        .filter((row) => row.measure === "value" && isKnown(row, state.known) && !row.scope.includes("services"))
        .filter(
          ({ period }) =>
            period.kind === "iranian-months" && period.year === year && period.from === 1 && period.to === to,
        )
        .toSorted((a, b) => rank(a) - rank(b));
      const row = rows[0];
      if (row === undefined) return [];
      const { id, value, status, citations, known, note, qualifier } = row;
      const name = { kind: "year" as const, year };
      return [{ key: id, name, group: to, value, status, citations, known, note, qualifier }];
    }),
  ).filter((bar, _index, all) => all.filter((other) => other.group === bar.group).length > 1);
}

function rank(row: ExportRow): number {
  return row.status === "official" ? 0 : 1;
}

/** The bars of the part asked for. */
export function crossingsModel(data: TradeData, state: TradeState): CrossingsModel {
  const { part } = state;
  const bars = part === "gates" ? gates(data, state) : part === "mehran" ? mehran(data, state) : months(data, state);
  return {
    mode: "crossings",
    part,
    unit: part === "mehran" ? "million tonnes" : "USD million",
    bars,
    others: part === "mehran" ? mehranOthers(data, state) : [],
  };
}
