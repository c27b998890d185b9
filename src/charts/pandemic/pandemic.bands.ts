/**
 * Stretches of 2020 after records of closing and of reopening. A stretch of closing runs from a record of closing to the
 * first record of reopening after it, or to the end that the record itself gives; between such stretches the last
 * record was one of reopening. They say what was recorded last, not that the whole border was shut or open.
 */
import type { BorderEffect, BorderTimelineRow } from "#data/border/border-timeline.table.ts";
import { addDays, type IsoDate } from "#lib/iso-date.ts";

/** What a record can tell of, in the order of the key. */
export const BORDER_EFFECTS = ["closing", "reopening", "standing"] as const satisfies readonly BorderEffect[];

/** A stretch of days, both included. */
export interface Band {
  readonly kind: "closing" | "reopening";
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Records that begin or renew it. */
  readonly records: readonly string[];
}

/** The last day that the records on the border are about. */
export const LAST_BORDER_DAY = "2020-12-31";

/** Stretches from the first record of closing on. Records on how things stand begin none. */
export function bandsOf(rows: readonly BorderTimelineRow[]): Band[] {
  const bands: Band[] = [];
  const begin = (kind: Band["kind"], from: IsoDate, records: readonly string[]) => {
    const last = bands.at(-1);
    if (last?.kind === kind) bands[bands.length - 1] = { ...last, records: [...last.records, ...records] };
    else {
      if (last !== undefined) bands[bands.length - 1] = { ...last, to: addDays(from, -1) };
      bands.push({ kind, from, to: LAST_BORDER_DAY, records });
    }
  };
  for (const row of rows) {
    if (row.effect === "standing") continue;
    if (row.effect === "reopening" && bands.length === 0) continue;
    begin(row.effect, row.date, [row.id]);
    if (row.effect === "closing" && row.dateEnd !== null) begin("reopening", addDays(row.dateEnd, 1), []);
  }
  return bands;
}
