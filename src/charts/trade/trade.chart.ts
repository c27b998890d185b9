import { defineChart } from "#charts/chart.ts";
import { decodeTrade } from "./trade.data.ts";
import { describeTrade } from "./trade.describe.ts";
import { tradeHeight, tradeLayout } from "./trade.layout.ts";
import { tradeModel } from "./trade.model.ts";
import { tradeParams } from "./trade.params.ts";
import { tradeViews } from "./trade.views.ts";
import { TradeControls } from "./TradeControls.tsx";
import { TradeView } from "./TradeView.tsx";

/** Iran's exports to Iraq, and the promise of 20 billion. */
export const tradeChart = defineChart({
  id: "trade",
  params: tradeParams,
  views: tradeViews,
  tables: (state) =>
    state.mode === "exports" ? ["exports", "gas-in-exports"] : ["exports", "gas-in-exports", "imports", "promises"],
  decode: decodeTrade,
  model: tradeModel,
  describe: describeTrade,
  height: tradeHeight,
  layout: tradeLayout,
  View: TradeView,
  Controls: TradeControls,
});
