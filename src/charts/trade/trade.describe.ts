/** The trade chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeExports } from "./trade.exports.describe.ts";
import type { TradeModel } from "./trade.model.ts";
import type { TradeState } from "./trade.params.ts";
import { describePromise } from "./trade.promise.describe.ts";

export function describeTrade(model: TradeModel, state: TradeState, language: ChartLanguage): Description {
  return model.mode === "exports" ? describeExports(model, state, language) : describePromise(model, state, language);
}
