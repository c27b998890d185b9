/** How the trade chart writes Iranian years. */
import type { ChartLanguage } from "#charts/chart.ts";
import { iranianYearStart } from "#data/iranian-calendar.ts";
import type { Formats } from "#i18n/formats.ts";
import { LOCALE_SETTINGS } from "#i18n/locale.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";

/** What the reader chose, or else what is usual in the language. */
export function yearStyle({ years }: Pick<TradeState, "years">, { locale }: ChartLanguage): "iranian" | "dates" {
  if (years !== "language") return years;
  return LOCALE_SETTINGS[locale].calendar === "persian" ? "iranian" : "dates";
}

/** A year's name on the axis and in sentences: "1398", or "2019/20" for readers of dates. */
export function yearName(year: number, state: Pick<TradeState, "years">, language: ChartLanguage): string {
  const { formats } = language;
  if (yearStyle(state, language) === "iranian") return formats.year(year);
  const start = year + 621;
  return `${formats.year(start)}/${formats.year((start + 1) % 100).padStart(2, formats.number(0))}`;
}

/** A year for the table: "1398", or "2019/20 (1398)". */
export function yearCell(year: number, state: Pick<TradeState, "years">, language: ChartLanguage): string {
  const name = yearName(year, state, language);
  const iranian = language.formats.year(year);
  return name === iranian ? name : `${name} (${iranian})`;
}

/** A year in words for the readout: "1398 (March 2019 – March 2020)", or "۱۳۹۸" for those who live by that calendar. */
export function yearInWords(year: number, formats: Formats): string {
  if (LOCALE_SETTINGS[formats.locale].calendar === "persian") return formats.year(year);
  const start = iranianYearStart(year);
  const end = iranianYearStart(year + 1);
  return `${formats.year(year)} (${tradeMessages[formats.locale].datum.between(formats.date(start, "month"), formats.date(end, "month"))})`;
}
