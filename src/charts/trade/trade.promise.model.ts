/** Every goal named since 2011, over what was exported and traded. */
import { isKnown } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { PromiseRow } from "#data/trade/promises.table.ts";
import { GOAL, type TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsChoice, type ExportsModel, type TradeYear } from "./trade.exports.model.ts";
import { importsOf } from "./trade.imports.ts";

/** First Iranian year drawn under the promises: the one before the first of them. */
const FIRST_PROMISE_YEAR = 1389;

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
  /** Promises of 20 billion, as made. */
  readonly ofTwenty: readonly PromiseRow[];
  /** Of those, how many were tied to a date. */
  readonly withDeadline: number;
  /** The years as the view of exports has them, for their words. */
  readonly exports: ExportsModel;
}

/** Whether the day of a promise is not known. */
export function isVague(row: PromiseRow): boolean {
  return row.madePrecision !== "day" || row.approximate;
}

/** The rows to show for what was known by a day. */
export function promiseModel(data: TradeData, choice: ExportsChoice): PromiseModel {
  const exports = exportsModel(data, choice);
  const years = exports.years.filter(({ year }) => year >= FIRST_PROMISE_YEAR);
  const twoWay = years.flatMap(({ year, bar }): TwoWayYear[] => {
    const imports = importsOf(data, year, choice.known);
    return bar === undefined || imports === undefined
      ? []
      : [{ year, exports: bar, imports, value: bar.value + imports.value }];
  });
  const promises = data.promises
    .filter((row) => isKnown(row, choice.known))
    .toSorted((a, b) => a.madeStart.localeCompare(b.madeStart));
  const ofTwenty = promises.filter((row) => row.value === GOAL);
  return {
    mode: "promise",
    promises,
    years,
    twoWay,
    ofTwenty,
    withDeadline: ofTwenty.filter((row) => row.deadline !== null).length,
    exports: { ...exports, years },
  };
}
