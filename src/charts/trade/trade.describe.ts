/** The trade chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeBothWays } from "./trade.both-ways.describe.ts";
import { describeCrossings } from "./trade.crossings.describe.ts";
import { describeExports } from "./trade.exports.describe.ts";
import type { TradeModel } from "./trade.model.ts";
import { describeNeeded } from "./trade.needed.describe.ts";
import type { TradeState } from "./trade.params.ts";
import { describePromise } from "./trade.promise.describe.ts";
import { describeSuppliers } from "./trade.suppliers.describe.ts";

export function describeTrade(model: TradeModel, state: TradeState, language: ChartLanguage): Description {
  switch (model.mode) {
    case "exports":
      return describeExports(model, state, language);
    case "promise":
      return describePromise(model, state, language);
    case "both-ways":
      return describeBothWays(model, language);
    case "crossings":
      return describeCrossings(model, language);
    case "suppliers":
      return describeSuppliers(model, language);
    case "needed":
      return describeNeeded(model, state, language);
  }
}
