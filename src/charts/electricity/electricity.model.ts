/** What the electricity chart shows for a state. */
import { assertNever } from "#lib/assert-never.ts";
import type { ElectricityData } from "./electricity.data.ts";
import { estimatesModel, type EstimatesModel } from "./electricity.estimates.model.ts";
import type { ElectricityState } from "./electricity.params.ts";
import { reportedModel, type ReportedModel } from "./electricity.reported.model.ts";

export type ElectricityModel = ReportedModel | EstimatesModel;

export function electricityModel(data: ElectricityData, state: ElectricityState): ElectricityModel {
  switch (state.mode) {
    case "as-reported":
      return reportedModel(data);
    case "estimates":
      return estimatesModel(data, state);
    default:
      return assertNever(state.mode, "electricity mode");
  }
}
