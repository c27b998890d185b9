/** What the trade chart shows for a state. */
import { assertNever } from "#lib/assert-never.ts";
import { bothWaysModel, type BothWaysModel } from "./trade.both-ways.model.ts";
import { crossingsModel, type CrossingsModel } from "./trade.crossings.model.ts";
import type { TradeData } from "./trade.data.ts";
import { exportsModel, type ExportsModel } from "./trade.exports.model.ts";
import { neededModel, type NeededModel } from "./trade.needed.model.ts";
import type { TradeState } from "./trade.params.ts";
import { promiseModel, type PromiseModel } from "./trade.promise.model.ts";
import { suppliersModel, type SuppliersModel } from "./trade.suppliers.model.ts";

export type TradeModel = ExportsModel | PromiseModel | BothWaysModel | CrossingsModel | SuppliersModel | NeededModel;

export function tradeModel(data: TradeData, state: TradeState): TradeModel {
  switch (state.mode) {
    case "exports":
      return exportsModel(data, state, state.unit === "tonnes" ? "weight" : "value");
    case "promise":
      return promiseModel(data, state);
    case "both-ways":
      return bothWaysModel(data, state);
    case "crossings":
      return crossingsModel(data, state);
    case "suppliers":
      return suppliersModel(data, state);
    case "needed":
      return neededModel(data, state);
    default:
      return assertNever(state.mode, "trade mode");
  }
}
