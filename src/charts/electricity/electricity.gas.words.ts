/** Ranges of megawatts and shares as the view of lost gas writes them. */
import type { ChartLanguage } from "#charts/chart.ts";
import type { Range } from "./electricity.gas.model.ts";

/** Megawatts are rounded to this many, so that an estimate does not look measured. */
const ROUND = 10;

/** "5,300–6,360": rounded to ten megawatts. */
export function megawattsText({ low, high }: Range, { formats }: ChartLanguage): string {
  const [from, to] = [low, high].map((value) => formats.number(Math.round(value / ROUND) * ROUND));
  return from === to || to === undefined ? String(from) : formats.range(String(from), to);
}

/** "24–42%": whole percents, in prose unless another form of `percent` is given. */
export function shareText(
  { low, high }: Range,
  { formats }: ChartLanguage,
  percent: (fraction: number) => string = formats.percent,
): string {
  const [from, to] = [formats.number(low * 100), formats.number(high * 100)];
  return from === to ? percent(low) : formats.range(from, percent(high));
}

/** "100", "118–141": whole megawatts for each million cubic metres. */
export function factorText({ low, high }: Range, { formats }: ChartLanguage): string {
  const [from, to] = [formats.number(low), formats.number(high)];
  return from === to ? from : formats.range(from, to);
}
