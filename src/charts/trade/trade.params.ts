/** The trade chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { sharedParams } from "#charts/shared-params.ts";
import { choice, type Params } from "#url/params.ts";

export const TRADE_MODES = ["exports", "promise"] as const;

export type TradeMode = (typeof TRADE_MODES)[number];

export interface TradeState extends SharedState {
  readonly mode: TradeMode;
  /** Dollars, or percent of the 20 billion. */
  readonly unit: "dollars" | "goal";
  /** How years are written: Iranian (1398) or as dates (2019/20). */
  readonly years: "iranian" | "dates";
}

export const tradeParams: Params<TradeState> = {
  mode: choice(TRADE_MODES, "exports"),
  unit: choice(["dollars", "goal"], "dollars"),
  years: choice(["iranian", "dates"], "iranian"),
  ...sharedParams,
};
