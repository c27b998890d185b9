/** Which figure stands for Iraq's sales to Iran in a year. */
import { isKnown } from "#data/known.ts";
import type { ImportRow } from "#data/trade/imports.table.ts";
import type { KnownOn } from "#url/params.ts";
import { yearOf, type TradeData } from "./trade.data.ts";

/** A figure whose year we assigned (`inferred`) counts only where no page names the year itself. */
const BY_TRUST: readonly ImportRow["status"][] = ["official", "reported", "inferred"];

/** Most trusted first; of equals, the one known last. */
function byTrust(a: ImportRow, b: ImportRow): number {
  return BY_TRUST.indexOf(a.status) - BY_TRUST.indexOf(b.status) || b.known.from.localeCompare(a.known.from);
}

/** All figures for a whole year, Iranian or the calendar year nearest to it. */
export function importRows(data: TradeData, year: number, known: KnownOn): ImportRow[] {
  return data.imports.filter(
    (row) => row.period.kind !== "iranian-months" && yearOf(row) === year && isKnown(row, known),
  );
}

/** The most trusted figure for Iraq's sales to Iran in a whole Iranian year. */
export function importsOf(data: TradeData, year: number, known: KnownOn): ImportRow | undefined {
  return (
    importRows(data, year, known)
      .filter((row) => row.period.kind === "iranian-year" && BY_TRUST.includes(row.status))
      // Customs contradicts what its own record calls a claim.
      .filter((row) => !row.scope.startsWith("claimed"))
      .toSorted(byTrust)[0]
  );
}

/** The Monetary Fund's calendar year nearest to an Iranian year: what there is where Iran gave no figure. */
export function fundImportsOf(data: TradeData, year: number, known: KnownOn): ImportRow | undefined {
  return importRows(data, year, known).find((row) => row.period.kind === "calendar-year");
}
