/** What growth a goal would take, and what was achieved. */
import { GOAL, type TradeData } from "./trade.data.ts";
import { exportsModel, type TradeYear } from "./trade.exports.model.ts";
import type { TradeState } from "./trade.params.ts";

/** Growth between two years. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  /** Yearly rate as a fraction: (end / start) ^ (1 / years) − 1. */
  readonly rate: number;
}

/** Why nothing can be reckoned. */
export type NeededProblem = "end-not-after-start" | "no-start-figure" | "goal-below-start";

export interface NeededModel {
  readonly mode: "needed";
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

function growthBetween(years: readonly TradeYear[], from: number, to: number): Growth | undefined {
  const start = years.find((one) => one.year === from)?.bar?.value;
  const end = years.find((one) => one.year === to)?.bar?.value;
  return start === undefined || end === undefined || to <= from
    ? undefined
    : { from, to, rate: yearlyGrowth(start, end, to - from) };
}

/** Reckons for a start, an end and a goal; says why where it cannot. */
export function neededModel(data: TradeData, { from, to, goal, known }: TradeState): NeededModel {
  const { years } = exportsModel(data, known);
  const millions = (goal * GOAL) / 20;
  const start = years.find((one) => one.year === from)?.bar?.value;
  const problem: NeededProblem | undefined =
    to <= from
      ? "end-not-after-start"
      : start === undefined
        ? "no-start-figure"
        : start >= millions
          ? "goal-below-start"
          : undefined;
  const length = to - from;
  const stretches = years.flatMap((one) => growthBetween(years, one.year, one.year + length) ?? []);
  return {
    mode: "needed",
    years,
    from,
    to,
    goal: millions,
    problem,
    needed:
      problem !== undefined || start === undefined
        ? undefined
        : { from, to, rate: yearlyGrowth(start, millions, length) },
    fastest: stretches.toSorted((a, b) => b.rate - a.rate)[0],
    actual: growthBetween(years, from, to),
  };
}
