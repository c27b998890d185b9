/** Records that count as known from a day that their page does not show. */
import type { ChartLanguage } from "#charts/chart.ts";
import { countUndated } from "#data/known.ts";
import type { Known } from "#data/record.ts";
import { tradeMessages } from "./trade.messages.ts";

interface Row {
  readonly known: Known;
}

/** How many of the records shown are undated, as a note; nothing where none is. */
export function undatedNotes(rows: readonly Row[], { formats, locale }: ChartLanguage): string[] {
  const count = countUndated(rows);
  return count === 0 ? [] : [tradeMessages[locale].notes.undated(formats.number(count), formats.plural(count))];
}

/** The mark on an undated record: since when it counts as known, and why. */
export function undatedDetail({ known }: Row, { formats, locale }: ChartLanguage): string[] {
  return known.basis === "published"
    ? []
    : [tradeMessages[locale].datum.undated(formats.date(known.from), known.basis)];
}

/** A record's first known day for the table, marked where our copy shows none. */
export function knownCell({ known }: Row, { formats, locale }: ChartLanguage): { text: string; value: string } {
  const day = formats.dateShort(known.from);
  return {
    text: known.basis === "published" ? day : tradeMessages[locale].table.undated(day),
    value: known.from,
  };
}
