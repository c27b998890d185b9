/** What Iran sold to Iraq and what it bought there, year by year. */
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import { believedRecord } from "./trade.believe.ts";
import type { TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsChoice, type TradeYear } from "./trade.exports.model.ts";
import { fundImportsOf, importRows, importsOf } from "./trade.imports.ts";

/** One Iranian year both ways. */
export interface BothWaysYear {
  readonly year: number;
  readonly exports: TradeYear;
  readonly sold: ExportRow | undefined;
  /** What Iran bought: our figure, or the one that the reader chose instead. */
  readonly bought: ImportRow | undefined;
  readonly ours: ImportRow | undefined;
  /** Whether our figure is the Monetary Fund's calendar year, Iran having given none. */
  readonly standIn: boolean;
  readonly believed: boolean;
  /** Other figures for what Iran bought. */
  readonly competing: readonly ImportRow[];
}

export interface BothWaysModel {
  readonly mode: "both-ways";
  readonly years: readonly BothWaysYear[];
  /** The highest firm year of exports, where both sides are known. */
  readonly best: BothWaysYear | undefined;
  /** The year in which Iran bought most. */
  readonly most: BothWaysYear | undefined;
  /** The year in which it bought least, of those for which Iran gave a figure. */
  readonly least: BothWaysYear | undefined;
}

/** Both sides for what was known by a day. */
export function bothWaysModel(data: TradeData, choice: ExportsChoice): BothWaysModel {
  const exports = exportsModel(data, choice);
  const years = exports.years.map((one): BothWaysYear => {
    const own = importsOf(data, one.year, choice.known);
    const ours = own ?? fundImportsOf(data, one.year, choice.known);
    const rows = importRows(data, one.year, choice.known);
    const asked = believedRecord({ believe: choice.believe ?? [] }, "imports", one.year);
    const believed = rows.find((row) => row.id === asked && row !== ours);
    const bought = believed ?? ours;
    return {
      year: one.year,
      exports: one,
      sold: one.bar,
      bought,
      ours,
      standIn: own === undefined && ours !== undefined,
      believed: believed !== undefined,
      competing: rows.filter((row) => row !== bought),
    };
  });
  const given = years
    .filter((one) => one.ours !== undefined && !one.standIn)
    .toSorted((a, b) => (b.ours?.value ?? 0) - (a.ours?.value ?? 0));
  return {
    mode: "both-ways",
    years,
    best: years.find((one) => one.year === exports.highestSolid?.year && one.ours !== undefined),
    most: given[0],
    least: given.at(-1),
  };
}
