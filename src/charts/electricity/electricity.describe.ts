/** The electricity chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeEstimates } from "./electricity.estimates.describe.ts";
import { describeGas } from "./electricity.gas.describe.ts";
import { describeGeneration } from "./electricity.generation.describe.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { describeReported } from "./electricity.reported.describe.ts";
import { describeSupply } from "./electricity.supply.describe.ts";

export function describeElectricity(
  model: ElectricityModel,
  state: ElectricityState,
  language: ChartLanguage,
): Description {
  switch (model.mode) {
    case "as-reported":
      return describeReported(model, language);
    case "estimates":
      return describeEstimates(model, state, language);
    case "generation":
      return describeGeneration(model, language);
    case "if-gas-stops":
      return describeGas(model, language);
    case "supply":
      return describeSupply(model, language);
  }
}
