/** Days, ranges and cover of a waiver in words. */
import type { ChartLanguage } from "#charts/chart.ts";
import { fromDayNumber } from "#lib/iso-date.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { Range, Span } from "./waivers.spans.ts";

/** "30 days", or "4 to 110 days" with the language's range sign. */
export function daysText({ low, high }: Range, { formats, locale }: ChartLanguage): string {
  const count = low === high ? formats.number(low) : formats.range(formats.number(low), formats.number(high));
  return waiversMessages[locale].days(count, formats.plural(high));
}

/** A day, or "between" its first and last possible one. */
export function dayText({ low, high }: Range, { formats, locale }: ChartLanguage): string {
  const first = formats.date(fromDayNumber(low));
  return low === high ? first : waiversMessages[locale].datum.between(first, formats.date(fromDayNumber(high)));
}

/** When a waiver starts, to the precision that its source gives. */
export function startText(span: Span, language: ChartLanguage): string {
  const { starts } = span.row;
  return starts.length === 7 ? language.formats.date(`${starts}-01`, "month") : language.formats.date(starts);
}

/** A waiver's length with what competes with it: "120 days, by other sources 90 days". */
export function lengthText(
  { row }: Span,
  language: ChartLanguage,
  words: { readonly lengths: (stated: string, others: string) => string; readonly assumed: (days: string) => string },
): string {
  const one = (days: number): string => daysText({ low: days, high: days }, language);
  const stated = one(row.lengthDays);
  if (row.otherLengths.length > 0) return words.lengths(stated, language.formats.list(row.otherLengths.map(one)));
  return row.lengthBasis === "assumed" ? words.assumed(stated) : stated;
}

/** Cover on a day: "the waiver expires in 56 days", "between 3 and 9", or how long there was none. */
export function coverText(
  { low, high }: Range,
  day: number,
  links: readonly Span[],
  { formats, locale }: ChartLanguage,
): string {
  const messages = waiversMessages[locale].cover;
  if (low > 0) {
    return low === high
      ? messages.left(formats.number(low), formats.plural(low))
      : messages.between(formats.number(low), formats.number(high));
  }
  if (high > 0) return messages.perhaps(formats.number(high), formats.plural(high));
  const [first, last] = [links[0], links.at(-1)];
  if (first !== undefined && day < first.starts.low) return messages.before;
  if (last === undefined || day < last.expires.high) return messages.none;
  const since = { low: day - last.expires.high, high: day - last.expires.low };
  const count =
    since.low === since.high
      ? formats.number(since.low)
      : formats.range(formats.number(since.low), formats.number(since.high));
  return messages.after(count, formats.plural(since.high));
}
