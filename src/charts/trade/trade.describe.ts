/** The trade chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeBothWays } from "./trade.both-ways.describe.ts";
import { describeCrossings } from "./trade.crossings.describe.ts";
import { describeExports } from "./trade.exports.describe.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { describeNeeded } from "./trade.needed.describe.ts";
import type { TradeState } from "./trade.params.ts";
import { describePromise } from "./trade.promise.describe.ts";
import { describeSuppliers } from "./trade.suppliers.describe.ts";

/** The longest that a caption may be. */
const MOST_LETTERS = 240;
/** The most sentences that the long form may have. */
const MOST_SENTENCES = 5;

function describeMode(model: TradeModel, state: TradeState, language: ChartLanguage): Description {
  switch (model.mode) {
    case "exports":
      return describeExports(model, state, language);
    case "promise":
      return describePromise(model, state, language);
    case "both-ways":
      return describeBothWays(model, state, language);
    case "crossings":
      return describeCrossings(model, state, language);
    case "suppliers":
      return describeSuppliers(model, state, language);
    case "needed":
      return describeNeeded(model, state, language);
  }
}

/** The chart in words; a day asked about is told with them. */
export function describeTrade(model: TradeModel, state: TradeState, language: ChartLanguage): Description {
  const description = describeMode(model, state, language);
  if (state.known === "now" || description.empty !== undefined) return description;
  const told = tradeMessages[language.locale].sentence.knownOn(language.formats.date(state.known));
  const sentence = `${description.sentence} ${told}`;
  return {
    ...description,
    sentence: sentence.length <= MOST_LETTERS ? sentence : description.sentence,
    long: [...description.long.slice(0, MOST_SENTENCES - 1), told],
  };
}
