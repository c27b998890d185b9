/** Where everything of the trade chart stands, in pixels. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { exportsLayout, type ExportsLayout } from "./trade.exports.layout.ts";
import type { TradeModel } from "./trade.model.ts";
import type { TradeState } from "./trade.params.ts";
import { promiseLayout, type PromiseLayout } from "./trade.promise.layout.ts";

export type TradeLayout = ExportsLayout | PromiseLayout;

export function tradeLayout(model: TradeModel, state: TradeState, size: Size, language: ChartLanguage): TradeLayout {
  return model.mode === "exports"
    ? exportsLayout(model, state, size, language)
    : promiseLayout(model, state, size, language);
}

/** Height that suits a width: a phone gets nearly a square, a desktop a landscape. */
export function tradeHeight(width: number): number {
  return width < 560 ? Math.round(width * 1.12) : Math.round(Math.min(width * 0.58, 560));
}
