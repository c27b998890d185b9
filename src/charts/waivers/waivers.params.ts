/** The waivers chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { REPORT_DATE, sharedParams } from "#charts/shared-params.ts";
import { choice, isoDate, type Params } from "#url/params.ts";

export const WAIVER_MODES = ["strip", "cover"] as const;

export type WaiverMode = (typeof WAIVER_MODES)[number];

/** Whose words on what a waiver is for: the State Department's, or most of the press's. */
export const WORDINGS = ["state", "press"] as const;

export type Wording = (typeof WORDINGS)[number];

/** Days that cover may be asked for: from just before the first waiver to well after the last. */
export const COVER_LIMITS = { min: "2018-11-01", max: "2025-04-30" } as const;

export interface WaiversState extends SharedState {
  readonly mode: WaiverMode;
  /** What the strip is coloured by. */
  readonly wording: Wording;
  /** Day whose cover is counted. */
  readonly date: string;
}

export const waiversParams: Params<WaiversState> = {
  mode: choice(WAIVER_MODES, "strip"),
  wording: choice(WORDINGS, "state"),
  date: isoDate({ ...COVER_LIMITS, default: REPORT_DATE }),
  ...sharedParams,
};
