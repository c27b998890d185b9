/** Every goal named since 2011, over what was exported and traded. */
import { isKnown } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import type { KnownOn } from "#url/params.ts";
import { GOAL, type TradeData } from "./trade.data.ts";
import { exportsModel, type TradeYear } from "./trade.exports.model.ts";

/** First Iranian year drawn under the promises: the one before the first of them. */
export const FIRST_PROMISE_YEAR = 1389;

/** Exports with Iran's purchases from Iraq added, where both are known. Our addition. */
export interface TwoWayYear {
  readonly year: number;
  readonly exports: ExportRow;
  readonly imports: ImportRow;
  /** Millions of US dollars. */
  readonly value: number;
}

export interface PromiseModel {
  readonly mode: "promise";
  readonly promises: readonly PromiseRow[];
  readonly years: readonly TradeYear[];
  readonly twoWay: readonly TwoWayYear[];
  readonly highestSolid: TradeYear | undefined;
  /** Promises of 20 billion. */
  readonly ofTwenty: number;
  /** Of those, how many were tied to a date. */
  readonly withDeadline: number;
}

/** A figure whose year we assigned (`inferred`) counts only where no page names the year itself. */
const WHOLE_YEARS_BY_TRUST: readonly ImportRow["status"][] = ["official", "reported", "inferred"];

/** The most trusted figure for Iraq's sales to Iran in a whole Iranian year; of equals, the one known last. */
export function importsOf(data: TradeData, year: number, known: KnownOn): ImportRow | undefined {
  return (
    data.imports
      .filter((row) => row.period.kind === "iranian-year" && row.period.year === year && isKnown(row, known))
      // Customs contradicts what its own record calls a claim.
      .filter((row) => WHOLE_YEARS_BY_TRUST.includes(row.status) && !row.scope.startsWith("claimed"))
      .toSorted(
        (a, b) =>
          WHOLE_YEARS_BY_TRUST.indexOf(a.status) - WHOLE_YEARS_BY_TRUST.indexOf(b.status) ||
          b.known.from.localeCompare(a.known.from),
      )[0]
  );
}

/** The rows to show for what was known by a day. */
export function promiseModel(data: TradeData, known: KnownOn): PromiseModel {
  const base = exportsModel(data, known);
  const years = base.years.filter(({ year }) => year >= FIRST_PROMISE_YEAR);
  const twoWay = years.flatMap(({ year, bar }): TwoWayYear[] => {
    const imports = importsOf(data, year, known);
    return bar === undefined || imports === undefined
      ? []
      : [{ year, exports: bar, imports, value: bar.value + imports.value }];
  });
  const promises = data.promises
    .filter((row) => isKnown(row, known))
    .toSorted((a, b) => a.madeStart.localeCompare(b.madeStart));
  const ofTwenty = promises.filter((row) => row.value === GOAL);
  return {
    mode: "promise",
    promises,
    years,
    twoWay,
    highestSolid: base.highestSolid,
    ofTwenty: ofTwenty.length,
    withDeadline: ofTwenty.filter((row) => row.deadline !== null).length,
  };
}
