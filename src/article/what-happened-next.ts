/** Sentences on what happened after the report, made from the dataset. Run while building. */
import { REPORT_DATE } from "#charts/shared-params.ts";
import { isLikeForLike } from "#charts/electricity/electricity.estimates.model.ts";
import { decodeTrade } from "#charts/trade/trade.data.ts";
import { exportsModel, shareOfGoal } from "#charts/trade/trade.exports.model.ts";
import { tradeParams } from "#charts/trade/trade.params.ts";
import { promiseModel } from "#charts/trade/trade.promise.model.ts";
import { yearName } from "#charts/trade/trade.years.ts";
import type { TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { articleMessages } from "./article.messages.ts";

export const NEXT_IDS = ["trade", "promise", "waivers", "electricity", "border"] as const;

export type NextId = (typeof NEXT_IDS)[number];

/** The sentences of a language. Throws when the data no longer hold what a sentence is about. */
export function whatHappenedNext(tables: TableRows, language: Language): Record<NextId, string> {
  const { formats, locale } = language;
  const state = baseState(tradeParams);
  const messages = articleMessages[locale].sentences;
  const trade = decodeTrade(tables);
  const exports = exportsModel(trade, { known: "now" });
  const promise = promiseModel(trade, { known: "now" });
  const { highestSolid, provisionalAbove } = exports;
  if (highestSolid === undefined || provisionalAbove === undefined) {
    throw new Error("what happened next: the highest provisional year of exports is not above the firm ones");
  }
  const twenty = promise.promises.filter((row) => row.value === 20_000);
  const waiver = tables.waivers.find((row) => row.id === "waiver-10");
  const last = tables.waivers.at(-1);
  const shares = tables["share-estimates"].filter((row) => row.said > REPORT_DATE && isLikeForLike(row));
  const values = shares.map((row) => row.value);
  const lengths = tables["border-lengths"].filter((row) => row.kind === "published").map((row) => row.kilometres);
  const [firstTwenty, lastTwenty] = [twenty[0], twenty.at(-1)];
  if (waiver === undefined || last?.expiryReported == null || firstTwenty === undefined || lastTwenty === undefined) {
    throw new Error("what happened next: a waiver or a promise is missing");
  }
  return {
    trade: messages.trade({
      value: formats.dollars(highestSolid.ours.value),
      year: yearName(highestSolid.year, state, language),
      share: formats.percent(shareOfGoal(highestSolid.ours.value)),
      provisional: formats.dollars(provisionalAbove.ours.value),
      provisionalYear: yearName(provisionalAbove.year, state, language),
      provisionalShare: formats.percent(shareOfGoal(provisionalAbove.ours.value)),
    }),
    promise: messages.promise({
      count: formats.number(twenty.length),
      first: formats.date(firstTwenty.madeStart, "month"),
      last: formats.date(lastTwenty.madeStart, "month"),
    }),
    waivers: messages.waivers({
      number: formats.number(waiver.number),
      count: formats.number(tables.waivers.length),
      inferred: formats.number(tables.waivers.filter((row) => row.status === "inferred").length),
      end: formats.date(last.expiryReported),
    }),
    electricity: messages.electricity({
      count: formats.number(shares.length),
      low: formats.number(Math.min(...values)),
      high: formats.number(Math.max(...values)),
    }),
    border: messages.border({ low: formats.number(Math.min(...lengths)), high: formats.number(Math.max(...lengths)) }),
  };
}
