import type { IsoDate } from "#lib/iso-date.ts";

/** The reader's day, `YYYY-MM-DD`. */
export function today(now = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
