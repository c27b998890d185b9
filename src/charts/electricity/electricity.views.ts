import type { NamedView } from "#charts/chart.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** States of the electricity chart that have an address of their own. */
export const electricityViews: readonly NamedView<ElectricityState>[] = [
  { id: "report-arithmetic", name: { en: "The report’s arithmetic" }, state: { focus: "share_estimates-010" } },
  { id: "stock-sentence", name: { en: "The sentence before the report" }, state: { focus: "share_estimates-061" } },
  { id: "estimates", name: { en: "All published shares" }, state: { mode: "estimates", focus: "share_estimates-010" } },
  {
    id: "independent",
    name: { en: "Only shares with an author of their own" },
    state: { mode: "estimates", origin: "independent" },
  },
  { id: "generation", name: { en: "Iraq’s electricity by source" }, state: { mode: "generation" } },
  {
    id: "beside-iran",
    name: { en: "Iraq’s electricity beside Iran’s" },
    state: { mode: "generation", country: "both" },
  },
  { id: "if-gas-stops", name: { en: "If the gas stops" }, state: { mode: "if-gas-stops" } },
  {
    id: "fifty-million",
    name: { en: "If all 50 million m³ a day stop in summer" },
    state: { mode: "if-gas-stops", gas: 50, season: "summer-2025" },
  },
  { id: "supply-and-demand", name: { en: "Supply and demand in megawatts" }, state: { mode: "supply" } },
  {
    id: "outputs-and-peaks",
    name: { en: "Outputs and peaks around the report" },
    state: { mode: "supply", series: ["output", "peak"], focus: "power_balance-021" },
  },
];
