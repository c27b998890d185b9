/** Where everything of the trade chart stands, in pixels. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { bothWaysLayout, type BothWaysLayout } from "./trade.both-ways.layout.ts";
import { crossingsLayout, type CrossingsLayout } from "./trade.crossings.layout.ts";
import { exportsLayout, type ExportsLayout } from "./trade.exports.layout.ts";
import type { TradeModel } from "./trade.model.ts";
import { neededLayout, type NeededLayout } from "./trade.needed.layout.ts";
import type { TradeState } from "./trade.params.ts";
import { promiseLayout, type PromiseLayout } from "./trade.promise.layout.ts";
import { suppliersLayout, type SuppliersLayout } from "./trade.suppliers.layout.ts";

export type TradeLayout =
  | ExportsLayout
  | PromiseLayout
  | BothWaysLayout
  | CrossingsLayout
  | SuppliersLayout
  | NeededLayout;

export function tradeLayout(model: TradeModel, state: TradeState, size: Size, language: ChartLanguage): TradeLayout {
  switch (model.mode) {
    case "exports":
      return exportsLayout(model, state, size, language);
    case "promise":
      return promiseLayout(model, state, size, language);
    case "both-ways":
      return bothWaysLayout(model, state, size, language);
    case "crossings":
      return crossingsLayout(model, state, size, language);
    case "suppliers":
      return suppliersLayout(model, size, language);
    case "needed":
      return neededLayout(model, state, size, language);
  }
}

/** Height that suits a width: a phone gets nearly a square, a desktop a landscape; a few bars need less. */
export function tradeHeight(width: number, state: TradeState): number {
  if (state.mode === "crossings" && state.part === "gates") return width < 560 ? Math.round(width * 1.05) : 380;
  if (state.mode === "crossings" && state.part === "mehran") return width < 560 ? Math.round(width * 0.75) : 260;
  return width < 560 ? Math.round(width * 1.12) : Math.round(Math.min(width * 0.58, 560));
}
