/** What growth a goal would take, and what was achieved. */
import type { Status } from "#data/record.ts";
import type { TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsModel, type TradeYear } from "./trade.exports.model.ts";
import type { TradeState } from "./trade.params.ts";

/** Growth between two years. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  /** Yearly rate as a fraction: (end / start) ^ (1 / years) − 1. */
  readonly rate: number;
  /** What is not firm about the figures it is reckoned from: none, or their statuses. */
  readonly hedges: readonly Status[];
}

/** Why nothing can be reckoned. */
export type NeededProblem = "end-not-after-start" | "no-start-figure" | "not-known-then" | "goal-below-start";

export interface NeededModel {
  readonly mode: "needed";
  readonly exports: ExportsModel;
  readonly years: readonly TradeYear[];
  readonly from: number;
  readonly to: number;
  /** Millions of US dollars. */
  readonly goal: number;
  readonly problem: NeededProblem | undefined;
  readonly needed: Growth | undefined;
  /** The fastest growth over as many years that exports did achieve. */
  readonly fastest: Growth | undefined;
  /** Growth over the same years, where their figures are known. */
  readonly actual: Growth | undefined;
}

/** Yearly growth from one value to another over a number of years. */
export function yearlyGrowth(start: number, end: number, years: number): number {
  return (end / start) ** (1 / years) - 1;
}

const FIRM: ReadonlySet<Status> = new Set(["official", "reported"]);

function hedgesOf(...years: readonly (TradeYear | undefined)[]): Status[] {
  const statuses = years.flatMap((year) => year?.bar?.status ?? []);
  return [...new Set(statuses.filter((status) => !FIRM.has(status)))];
}

function growthBetween(years: readonly TradeYear[], from: number, to: number): Growth | undefined {
  const [start, end] = [from, to].map((year) => years.find((one) => one.year === year));
  return start?.bar === undefined || end?.bar === undefined || to <= from
    ? undefined
    : { from, to, rate: yearlyGrowth(start.bar.value, end.bar.value, to - from), hedges: hedgesOf(start, end) };
}

function problemOf(
  { from, to, known }: TradeState,
  start: number | undefined,
  goal: number,
): NeededProblem | undefined {
  if (to <= from) return "end-not-after-start";
  if (start === undefined) return known === "now" ? "no-start-figure" : "not-known-then";
  return start >= goal ? "goal-below-start" : undefined;
}

/** Reckons for a start, an end and a goal; says why where it cannot. */
export function neededModel(data: TradeData, state: TradeState): NeededModel {
  const { from, to } = state;
  const exports = exportsModel(data, state);
  const { years } = exports;
  const goal = state.goal * 1000;
  const first = years.find((one) => one.year === from);
  const start = first?.bar?.value;
  const problem = problemOf(state, start, goal);
  const length = to - from;
  return {
    mode: "needed",
    exports,
    years,
    from,
    to,
    goal,
    problem,
    needed:
      problem !== undefined || start === undefined
        ? undefined
        : { from, to, rate: yearlyGrowth(start, goal, length), hedges: hedgesOf(first) },
    fastest: years
      .flatMap((one) => growthBetween(years, one.year, one.year + length) ?? [])
      .toSorted((a, b) => b.rate - a.rate)[0],
    actual: growthBetween(years, from, to),
  };
}
