/** What the electricity chart shows for a state. */
import { assertNever } from "#lib/assert-never.ts";
import type { ElectricityData } from "./electricity.data.ts";
import { estimatesModel, type EstimatesModel } from "./electricity.estimates.model.ts";
import { gasModel, type GasModel } from "./electricity.gas.model.ts";
import { generationModel, type GenerationModel } from "./electricity.generation.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { reportedModel, type ReportedModel } from "./electricity.reported.model.ts";
import { supplyModel, type SupplyModel } from "./electricity.supply.model.ts";

export type ElectricityModel = ReportedModel | EstimatesModel | GenerationModel | GasModel | SupplyModel;

export function electricityModel(data: ElectricityData, state: ElectricityState): ElectricityModel {
  switch (state.mode) {
    case "as-reported":
      return reportedModel(data);
    case "estimates":
      return estimatesModel(data, state);
    case "generation":
      return generationModel(data, state);
    case "if-gas-stops":
      return gasModel(data, state);
    case "supply":
      return supplyModel(data, state);
    default:
      return assertNever(state.mode, "electricity mode");
  }
}
