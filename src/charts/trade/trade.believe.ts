/** Which of several figures for a year the reader wants drawn. */
import type { TradeState } from "./trade.params.ts";

/** Years are told apart in the list by remembering each record with its year: `1402.exports_annual-026`. */
const SEPARATOR = ".";

/** The record that the reader chose for a year, if any. */
export function believedRecord(state: Pick<TradeState, "believe">, year: number): string | undefined {
  const own = state.believe.find((entry) => entry.startsWith(`${year}${SEPARATOR}`));
  return own?.slice(String(year).length + 1);
}

/** The change that draws a record for a year; with an empty record, ours again. */
export function believe(state: TradeState, year: number, record: string): Pick<TradeState, "believe"> {
  const others = state.believe.filter((entry) => !entry.startsWith(`${year}${SEPARATOR}`));
  return { believe: record === "" ? others : [...others, `${year}${SEPARATOR}${record}`].toSorted() };
}
