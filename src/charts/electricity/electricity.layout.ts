/** Where everything of the electricity chart stands, in pixels. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { estimatesLayout, type EstimatesLayout } from "./electricity.estimates.layout.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { reportedLayout, type ReportedLayout } from "./electricity.reported.layout.ts";

export type ElectricityLayout = ReportedLayout | EstimatesLayout;

export function electricityLayout(
  model: ElectricityModel,
  _state: ElectricityState,
  size: Size,
  language: ChartLanguage,
): ElectricityLayout {
  return model.mode === "as-reported" ? reportedLayout(model, size, language) : estimatesLayout(model, size, language);
}

/** Height that suits a width. The blocks of units stand two by two on a phone and need more of it. */
export function electricityHeight(width: number, state: ElectricityState): number {
  if (width < 560) return Math.round(width * (state.mode === "as-reported" ? 1.6 : 1.15));
  return Math.round(Math.min(width * 0.58, 560));
}
