/** What the trade chart shows for a state. */
import { assertNever } from "#lib/assert-never.ts";
import type { TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsModel } from "./trade.exports.model.ts";
import type { TradeState } from "./trade.params.ts";
import { promiseModel, type PromiseModel } from "./trade.promise.model.ts";

export type TradeModel = ExportsModel | PromiseModel;

export function tradeModel(data: TradeData, state: TradeState): TradeModel {
  switch (state.mode) {
    case "exports":
      return exportsModel(data, state.known);
    case "promise":
      return promiseModel(data, state.known);
    default:
      return assertNever(state.mode, "trade mode");
  }
}
