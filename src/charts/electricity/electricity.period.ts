/** The time a figure is about, in words. */
import type { Period } from "#data/record.ts";
import type { Formats } from "#i18n/formats.ts";

/** A year, a month, a day or a span: as exact as the period itself. */
export function periodInWords(period: Period, formats: Formats): string {
  const { start, end } = period;
  if (start === end) return formats.date(start);
  const [year, month] = start.split("-");
  if (period.kind === "calendar-year") return formats.year(period.year);
  if (end.startsWith(`${String(year)}-${String(month)}`)) return formats.date(start, "month");
  return formats.range(formats.date(start, "month"), formats.date(end, "month"));
}
