import type { NamedView } from "#charts/chart.ts";
import type { TradeState } from "./trade.params.ts";

/** States of the trade chart that have an address of their own. */
export const tradeViews: readonly NamedView<TradeState>[] = [
  { id: "nine-billion", name: { en: "The nine billion of the report" }, state: { focus: "1398" } },
  { id: "known-then", name: { en: "As known on the report’s day" }, state: { known: "2020-09-27", focus: "1398" } },
  { id: "share-of-the-promise", name: { en: "As percent of the promise" }, state: { unit: "goal" } },
  { id: "promise", name: { en: "Each time the promise was made" }, state: { mode: "promise" } },
  { id: "both-ways", name: { en: "Both ways" }, state: { mode: "both-ways" } },
  { id: "crossings", name: { en: "By crossing" }, state: { mode: "crossings" } },
  { id: "mehran", name: { en: "Mehran through the closure" }, state: { mode: "crossings", part: "mehran" } },
  { id: "same-months", name: { en: "The same months, year by year" }, state: { mode: "crossings", part: "months" } },
  { id: "suppliers", name: { en: "Who else sells to Iraq" }, state: { mode: "suppliers" } },
  { id: "needed", name: { en: "What it would have taken" }, state: { mode: "needed" } },
];
