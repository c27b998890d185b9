/** How the trade chart writes Iranian years. */
import { iranianYearStart } from "#data/iranian-calendar.ts";
import type { Formats } from "#i18n/formats.ts";
import type { TradeState } from "./trade.params.ts";

/** A year for the axis: "1398", or "2019/20" for readers of dates. */
export function yearTick(year: number, years: TradeState["years"], formats: Formats): string {
  if (years === "iranian") return formats.year(year);
  const start = year + 621;
  return `${formats.year(start)}/${formats.year((start + 1) % 100).padStart(2, formats.number(0))}`;
}

/** A year in words for the readout: "1398 (March 2019 – March 2020)". */
export function yearInWords(year: number, formats: Formats): string {
  const start = iranianYearStart(year);
  const end = iranianYearStart(year + 1);
  return `${formats.year(year)} (${formats.date(start, "month")} – ${formats.date(end, "month")})`;
}
