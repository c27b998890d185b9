/** Which of several figures for a year the reader wants drawn. */
import type { TradeState } from "./trade.params.ts";

/** Years are told apart in the list by remembering each record with its year: `1402.exports_annual-026`. */
const SEPARATOR = ".";

/** Whose figures: Iran's exports, or its imports from Iraq. Ids of records begin with it. */
export type Believable = "exports" | "imports";

type Believing = Pick<TradeState, "believe">;

/** What the reader chose among the figures of one kind, by year. Entries that name no year are left out. */
export function believedYears({ believe }: Believing, kind: Believable): { year: number; record: string }[] {
  return believe.flatMap((entry) => {
    const at = entry.indexOf(SEPARATOR);
    const year = Number(entry.slice(0, at));
    const record = entry.slice(at + SEPARATOR.length);
    return at > 0 && Number.isInteger(year) && record.startsWith(kind) ? [{ year, record }] : [];
  });
}

/** The record that the reader chose for a year, if any. */
export function believedRecord(state: Believing, kind: Believable, year: number): string | undefined {
  return believedYears(state, kind).find((one) => one.year === year)?.record;
}

/** The change that draws a record for a year; with an empty record, ours again. */
export function believe(state: Pick<TradeState, "believe" | "mode">, year: number, record: string): Believing {
  const kind: Believable = state.mode === "both-ways" ? "imports" : "exports";
  const others = state.believe.filter((entry) => !entry.startsWith(`${year}${SEPARATOR}${kind}`));
  return { believe: record === "" ? others : [...others, `${year}${SEPARATOR}${record}`].toSorted() };
}
