/** The border chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { REPORT_DATE, sharedParams } from "#charts/shared-params.ts";
import { choice, choices, isoDate, number, place, type Params, type Place } from "#url/params.ts";
import { MIDDLE, VIEW_LIMITS } from "./map-window.ts";

export const BORDER_MODES = ["crossings", "gas-power", "unrolled", "how-long"] as const;

export type BorderMode = (typeof BORDER_MODES)[number];

/** What passes a crossing; goods and travellers were let through by different rules. */
export const TRAFFIC = ["goods", "travellers"] as const;

export type Traffic = (typeof TRAFFIC)[number];

/** What may be drawn as a size at each crossing. */
export const SIZES = ["none", "trade", "pilgrims"] as const;

/** What the map of gas and power shows. */
export const LAYERS = ["gas", "power", "documented", "planned", "no-evidence"] as const;

export type Layer = (typeof LAYERS)[number];

/** First and last day for which the crossings' states are known. */
export const DATE_LIMITS = { min: "2020-01-01", max: "2020-12-31" } as const;

/** Finest and coarsest detail that the border was measured at, in kilometres. */
export const DETAIL_LIMITS = { min: 0.05, max: 100 } as const;

export interface BorderState extends SharedState {
  readonly mode: BorderMode;
  /** Day of 2020 whose states are shown. */
  readonly date: string;
  readonly traffic: Traffic;
  readonly size: (typeof SIZES)[number];
  readonly layers: readonly Layer[];
  /** Detail of the measured line: tolerance in kilometres. */
  readonly detail: number;
  /** How many times as large as the whole border's view. */
  readonly zoom: number;
  /** What stands in the middle of the map. */
  readonly at: Place;
}

export const borderParams: Params<BorderState> = {
  mode: choice(BORDER_MODES, "crossings"),
  date: isoDate({ ...DATE_LIMITS, default: REPORT_DATE }),
  traffic: choice(TRAFFIC, "goods"),
  size: choice(SIZES, "none"),
  layers: choices(LAYERS),
  detail: number({ ...DETAIL_LIMITS, digits: 3, default: 2 }),
  zoom: number({ ...VIEW_LIMITS.zoom, digits: 2, default: 1 }),
  at: place({ ...VIEW_LIMITS.at, default: MIDDLE }),
  ...sharedParams,
};
