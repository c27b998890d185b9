/** The electricity chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { sharedParams } from "#charts/shared-params.ts";
import { choice, choices, number, type Params } from "#url/params.ts";

export const ELECTRICITY_MODES = ["as-reported", "estimates", "generation", "if-gas-stops", "supply"] as const;

export type ElectricityMode = (typeof ELECTRICITY_MODES)[number];

/** What a share covers, as an address word. */
export const COVERS = ["gas", "lines", "both"] as const;

export type Covers = (typeof COVERS)[number];

/** What a share is a share of, as an address word. */
export const BASES = ["energy", "average", "peak", "capacity", "lost", "needs", "gas-plants", "unclear"] as const;

export type BasisWord = (typeof BASES)[number];

/** Base that lost power is set against: output or supply of a season. */
export const SEASONS = [
  "average-2020",
  "summer-2019",
  "summer-2020",
  "winter-2020",
  "summer-2023",
  "autumn-2024",
  "spring-2025",
  "summer-2025",
] as const;

export type Season = (typeof SEASONS)[number];

/** Kinds of megawatts that are told apart over time. */
export const SERIES = ["output", "peak", "demand", "installed", "shortfall"] as const;

export type Series = (typeof SERIES)[number];

/** Gas lost, in millions of cubic metres a day. The largest recorded cuts start from 50. */
export const GAS_LIMITS = { min: 0, max: 60 } as const;

export interface ElectricityState extends SharedState {
  readonly mode: ElectricityMode;
  /** Which shares are shown, by what they cover. */
  readonly covers: readonly Covers[];
  /** Which shares are shown, by what they are a share of. */
  readonly basis: readonly BasisWord[];
  /** All published shares, or only those that have an author or a working of their own. */
  readonly origin: "all" | "independent";
  /** Whose generation is shown. */
  readonly country: "iraq" | "iran" | "both";
  /** Terawatt-hours, or percent of what was supplied in the year. */
  readonly unit: "twh" | "percent";
  /** Gas lost, in millions of cubic metres a day. */
  readonly gas: number;
  readonly season: Season;
  readonly series: readonly Series[];
}

export const electricityParams: Params<ElectricityState> = {
  mode: choice(ELECTRICITY_MODES, "as-reported"),
  covers: choices(COVERS),
  basis: choices(BASES),
  origin: choice(["all", "independent"], "all"),
  country: choice(["iraq", "iran", "both"], "iraq"),
  unit: choice(["twh", "percent"], "twh"),
  gas: number({ ...GAS_LIMITS, digits: 1, default: 45 }),
  season: choice(SEASONS, "winter-2020"),
  series: choices(SERIES),
  ...sharedParams,
};
