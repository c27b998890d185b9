import type { HistoryRow } from "./history.table.ts";

/** Which state of the dataset this is. */
export interface DataVersion {
  /** `1.0.0` */
  readonly version: string;
  /** Day of that state. */
  readonly date: string;
}

/** The newest entry of the log. Throws when the log is empty. */
export function dataVersion(history: readonly HistoryRow[]): DataVersion {
  const newest = history[0];
  if (newest === undefined) throw new Error("the log of the dataset is empty");
  return { version: newest.id, date: newest.date };
}
