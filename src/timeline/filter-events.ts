/** Which events a filter shows, and how many each category would show. */
import { EVENT_CATEGORIES, type EventCategory } from "#data/event-categories.ts";
import type { EventRow } from "#data/events/events.table.ts";
import { wordsMatch } from "#lib/words-match.ts";
import type { TimelineState } from "./timeline-params.ts";

export interface FilteredEvents {
  readonly shown: ReadonlySet<string>;
  /** Counts follow the search, not the categories chosen. */
  readonly categories: Readonly<Record<EventCategory, number>>;
}

/** Applies a filter; `textOf` is everything of an event that can be searched. */
export function filterEvents(
  rows: readonly EventRow[],
  { category, search }: TimelineState,
  textOf: (row: EventRow) => string,
): FilteredEvents {
  const found = rows.filter((row) => wordsMatch(textOf(row), search));
  const counts = EVENT_CATEGORIES.map((one) => [one, found.filter((row) => row.category === one).length]);
  return {
    shown: new Set(
      found.filter((row) => category.length === 0 || category.includes(row.category)).map((row) => row.id),
    ),
    // One entry for each category is exactly the record.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    categories: Object.fromEntries(counts) as Record<EventCategory, number>,
  };
}

/** Events by year, in order. */
export function byYear(rows: readonly EventRow[]): { readonly year: string; readonly events: readonly EventRow[] }[] {
  const years = [...new Set(rows.map((row) => row.date.slice(0, 4)))];
  return years.map((year) => ({ year, events: rows.filter((row) => row.date.startsWith(year)) }));
}
