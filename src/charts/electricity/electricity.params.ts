/** The electricity chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { sharedParams } from "#charts/shared-params.ts";
import { choice, choices, type Params } from "#url/params.ts";

export const ELECTRICITY_MODES = ["as-reported", "estimates"] as const;

export type ElectricityMode = (typeof ELECTRICITY_MODES)[number];

/** What a share covers, as an address word. */
export const COVERS = ["gas", "lines", "both"] as const;

export type Covers = (typeof COVERS)[number];

export interface ElectricityState extends SharedState {
  readonly mode: ElectricityMode;
  /** Which shares are shown, by what they cover. */
  readonly covers: readonly Covers[];
  /** All published shares, or only those that have an author or a working of their own. */
  readonly origin: "all" | "independent";
}

export const electricityParams: Params<ElectricityState> = {
  mode: choice(ELECTRICITY_MODES, "as-reported"),
  covers: choices(COVERS),
  origin: choice(["all", "independent"], "all"),
  ...sharedParams,
};
