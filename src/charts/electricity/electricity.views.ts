import type { NamedView } from "#charts/chart.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** States of the electricity chart that have an address of their own. */
export const electricityViews: readonly NamedView<ElectricityState>[] = [
  { id: "report-arithmetic", name: { en: "The report’s arithmetic" }, state: { focus: "share_estimates-010" } },
  { id: "estimates", name: { en: "All published shares" }, state: { mode: "estimates", focus: "share_estimates-010" } },
  {
    id: "independent",
    name: { en: "Only shares with an author of their own" },
    state: { mode: "estimates", origin: "independent" },
  },
];
