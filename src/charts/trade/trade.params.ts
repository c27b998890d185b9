/** The trade chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { sharedParams } from "#charts/shared-params.ts";
import { choice, number, recordKeys, toggle, type Params } from "#url/params.ts";

export const TRADE_MODES = ["exports", "promise", "both-ways", "crossings", "suppliers", "needed"] as const;

export type TradeMode = (typeof TRADE_MODES)[number];

/** What the view by crossing shows: 1398 by gate, Mehran's tonnes, or the same months of different years. */
export const CROSSING_PARTS = ["gates", "mehran", "months"] as const;

export interface TradeState extends SharedState {
  readonly mode: TradeMode;
  /** Dollars, percent of the 20 billion, or tonnes where they are known. */
  readonly unit: "dollars" | "goal" | "tonnes";
  /** How years are written: Iranian (1398), as dates (2019/20), or as is usual in the language. */
  readonly years: "language" | "iranian" | "dates";
  /** Records that the reader wants drawn instead of ours, each with its year (see `trade.believe.ts`). */
  readonly believe: readonly string[];
  /** Whether our bracket for 1395 is drawn in its gap. */
  readonly bracket: boolean;
  /** Part of the view by crossing. */
  readonly part: (typeof CROSSING_PARTS)[number];
  /** What would it take: first and last Iranian year, and the goal in billions of dollars. */
  readonly from: number;
  readonly to: number;
  readonly goal: number;
}

/** Years that growth may be reckoned from and to. */
export const NEEDED_LIMITS = {
  from: { min: 1380, max: 1403 },
  to: { min: 1381, max: 1415 },
  goal: { min: 1, max: 50 },
} as const;

export const tradeParams: Params<TradeState> = {
  mode: choice(TRADE_MODES, "exports"),
  unit: choice(["dollars", "goal", "tonnes"], "dollars"),
  years: choice(["language", "iranian", "dates"], "language"),
  believe: recordKeys(),
  bracket: toggle(),
  part: choice(CROSSING_PARTS, "gates"),
  from: number({ ...NEEDED_LIMITS.from, default: 1398 }),
  to: number({ ...NEEDED_LIMITS.to, default: 1403 }),
  goal: number({ ...NEEDED_LIMITS.goal, digits: 1, default: 20 }),
  ...sharedParams,
};
