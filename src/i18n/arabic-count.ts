import { parseNumber } from "#lib/digits.ts";
import { lazily } from "#lib/lazily.ts";

const rules = lazily(() => new Intl.PluralRules("ar"));

/**
 * The plural class of a count as it is written, in digits of any script. A range ("٤ إلى ١١٠") is counted by its end;
 * a text without a number counts as `other`.
 */
export function pluralInArabic(count: string): Intl.LDMLPluralRule {
  const number = parseNumber(count.split(/\s/).at(-1) ?? "");
  return number === undefined ? "other" : rules().select(number);
}

/**
 * A count with its noun as Arabic counts: one and two are words of their own and say the number, three to ten take the
 * plural, eleven to ninety-nine the accusative, hundreds and everything else the singular.
 */
export function countInArabic(
  count: string,
  plural: Intl.LDMLPluralRule,
  [one, two, few, many, other]: readonly [string, string, string, string, string],
): string {
  // A range ("٠ إلى ٢") is counted by its end and has to be said.
  const alone = count.length === 1;
  switch (plural) {
    case "one":
      return alone ? one : `${count} ${other}`;
    case "two":
      return alone ? two : `${count} ${other}`;
    case "few":
      return `${count} ${few}`;
    case "many":
      return `${count} ${many}`;
    default:
      return `${count} ${other}`;
  }
}

/** How many times something happened: "مرتين", "٥ مرات", "٣٣ مرة", as it stands after a verb. */
export function timesInArabic(count: string): string {
  return countInArabic(count, pluralInArabic(count), ["مرة واحدة", "مرتين", "مرات", "مرة", "مرة"]);
}

/** Months from the start of a year: "الشهر الأول", "أول ٨ أشهر", "أول ١١ شهراً". */
export function firstMonthsInArabic(count: string): string {
  if (pluralInArabic(count) === "one") return "الشهر الأول";
  return `أول ${countInArabic(count, pluralInArabic(count), ["شهر", "شهرين", "أشهر", "شهراً", "شهر"])}`;
}
