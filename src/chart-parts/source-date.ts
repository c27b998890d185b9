import type { Formats } from "#i18n/formats.ts";

/** A source's date to the precision that it shows: `2020`, `2020-09` or `2020-09-27`. */
export function sourceDate(published: string, formats: Formats): string {
  const precision = published.length === 4 ? "year" : published.length === 7 ? "month" : "day";
  return formats.dateShort(published, precision);
}
