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
