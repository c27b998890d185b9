/** What Iran sold to Iraq and what it bought there, year by year. */
import { isKnown } from "#data/known.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { KnownOn } from "#url/params.ts";
import { yearOf, type TradeData } from "./trade.data.ts";
import { exportsModel } from "./trade.exports.model.ts";
import { importsOf } from "./trade.promise.model.ts";

/** One Iranian year both ways. */
export interface BothWaysYear {
  readonly year: number;
  readonly sold: ExportRow | undefined;
  readonly bought: ImportRow | undefined;
  /** Other figures for what Iran bought, the Monetary Fund's calendar years among them. */
  readonly competing: readonly ImportRow[];
}

export interface BothWaysModel {
  readonly mode: "both-ways";
  readonly years: readonly BothWaysYear[];
  /** The highest firm year of exports, where both sides are known. */
  readonly best: BothWaysYear | undefined;
  /** The year in which Iran bought most. */
  readonly most: BothWaysYear | undefined;
}

/** Both sides for what was known by a day. */
export function bothWaysModel(data: TradeData, known: KnownOn): BothWaysModel {
  const exports = exportsModel(data, known);
  const years = exports.years.map(({ year, bar }): BothWaysYear => {
    const bought = importsOf(data, year, known);
    const competing = data.imports.filter(
      (row) => row !== bought && row.period.kind !== "iranian-months" && yearOf(row) === year && isKnown(row, known),
    );
    return { year, sold: bar, bought, competing };
  });
  return {
    mode: "both-ways",
    years,
    best: years.find((one) => one.year === exports.highestSolid?.year && one.bought !== undefined),
    most: years
      .filter((one) => one.bought !== undefined)
      .toSorted((a, b) => (b.bought?.value ?? 0) - (a.bought?.value ?? 0))[0],
  };
}
