/** Where everything of the electricity chart stands, in pixels. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { estimatesLayout, type EstimatesLayout } from "./electricity.estimates.layout.ts";
import { gasLayout, type GasLayout } from "./electricity.gas.layout.ts";
import { generationLayout, type GenerationLayout } from "./electricity.generation.layout.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { reportedLayout, type ReportedLayout } from "./electricity.reported.layout.ts";
import { supplyLayout, type SupplyLayout } from "./electricity.supply.layout.ts";

export type ElectricityLayout = ReportedLayout | EstimatesLayout | GenerationLayout | GasLayout | SupplyLayout;

export function electricityLayout(
  model: ElectricityModel,
  state: ElectricityState,
  size: Size,
  language: ChartLanguage,
): ElectricityLayout {
  switch (model.mode) {
    case "as-reported":
      return reportedLayout(model, size, language);
    case "estimates":
      return estimatesLayout(model, size, language);
    case "generation":
      return generationLayout(model, size, language);
    case "if-gas-stops":
      return gasLayout(model, size, language);
    case "supply":
      return supplyLayout(model, state, size, language);
  }
}

/** Heights of a phone's drawing over its width; blocks of squares and two panels need more. */
function narrowRatio(state: ElectricityState): number {
  switch (state.mode) {
    case "as-reported":
      return 1.72;
    case "if-gas-stops":
      return 1.75;
    case "generation":
      return state.country === "both" ? 1.75 : 1.2;
    case "estimates":
      return 1.55;
    case "supply":
      return 1.45;
  }
}

/** Height that suits a width. */
export function electricityHeight(width: number, state: ElectricityState): number {
  if (width < 560) return Math.round(width * narrowRatio(state));
  const tall = state.mode === "as-reported" || state.mode === "if-gas-stops";
  return Math.round(tall ? Math.min(Math.max(width * 0.62, 520), 620) : Math.min(width * 0.58, 560));
}
