/** The pandemic chart's query words. */
import type { SharedState } from "#charts/chart.ts";
import { sharedParams } from "#charts/shared-params.ts";
import { choice, type Params } from "#url/params.ts";

export const UNITS = ["cases", "per-million"] as const;

export type Unit = (typeof UNITS)[number];

export const SPANS = ["2020", "two-years"] as const;

export interface PandemicState extends SharedState {
  /** Persons, or persons per million inhabitants of 2020. */
  readonly unit: Unit;
  /** The year of the report and of the closures, or both years. */
  readonly span: (typeof SPANS)[number];
}

export const pandemicParams: Params<PandemicState> = {
  unit: choice(UNITS, "cases"),
  span: choice(SPANS, "two-years"),
  ...sharedParams,
};
