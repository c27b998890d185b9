/** The electricity chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeEstimates } from "./electricity.estimates.describe.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { describeReported } from "./electricity.reported.describe.ts";

export function describeElectricity(
  model: ElectricityModel,
  state: ElectricityState,
  language: ChartLanguage,
): Description {
  return model.mode === "as-reported" ? describeReported(model, language) : describeEstimates(model, state, language);
}
