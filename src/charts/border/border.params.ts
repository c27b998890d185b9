/** The border chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { REPORT_DATE, sharedParams } from "#charts/shared-params.ts";
import { choice, isoDate, type Params } from "#url/params.ts";

export const BORDER_MODES = ["crossings"] as const;

/** What passes a crossing; goods and travellers were let through by different rules. */
export const TRAFFIC = ["goods", "travellers"] as const;

export type Traffic = (typeof TRAFFIC)[number];

/** First and last day for which the crossings' states are known. */
export const DATE_LIMITS = { min: "2020-01-01", max: "2020-12-31" } as const;

export interface BorderState extends SharedState {
  readonly mode: (typeof BORDER_MODES)[number];
  /** Day of 2020 whose states are shown. */
  readonly date: string;
  readonly traffic: Traffic;
}

export const borderParams: Params<BorderState> = {
  mode: choice(BORDER_MODES, "crossings"),
  date: isoDate({ ...DATE_LIMITS, default: REPORT_DATE }),
  traffic: choice(TRAFFIC, "goods"),
  ...sharedParams,
};
