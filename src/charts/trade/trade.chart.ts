import { defineChart } from "#charts/chart.ts";
import type { TableName } from "#data/tables.ts";
import { decodeTrade } from "./trade.data.ts";
import { describeTrade } from "./trade.describe.ts";
import { tradeHeight, tradeLayout } from "./trade.layout.ts";
import { readByExports } from "./trade.exports.model.ts";
import { tradeModel } from "./trade.model.ts";
import { believe } from "./trade.believe.ts";
import { tradeParams, type TradeMode } from "./trade.params.ts";
import { tradeViews } from "./trade.views.ts";
import { TradeControls } from "./TradeControls.tsx";
import { TradeTools } from "./TradeTools.tsx";
import { TradeView } from "./TradeView.tsx";

/** Tables that each mode shows. */
const TABLES: Readonly<Record<TradeMode, readonly TableName[]>> = {
  exports: ["exports", "gas-in-exports"],
  promise: ["exports", "gas-in-exports", "imports", "promises"],
  "both-ways": ["exports", "gas-in-exports", "imports"],
  crossings: ["exports", "gas-in-exports", "crossing-trade"],
  suppliers: ["exports", "gas-in-exports", "suppliers"],
  needed: ["exports", "gas-in-exports"],
};

/** Iran's exports to Iraq, and the promise of 20 billion. */
export const tradeChart = defineChart({
  id: "trade",
  params: tradeParams,
  views: tradeViews,
  tables: (state) => TABLES[state.mode],
  reads: { exports: readByExports },
  decode: decodeTrade,
  model: tradeModel,
  describe: describeTrade,
  height: tradeHeight,
  layout: tradeLayout,
  onBelieve: (state, mark, record) => believe(state, Number(mark), record),
  View: TradeView,
  Controls: TradeControls,
  Tools: TradeTools,
});
