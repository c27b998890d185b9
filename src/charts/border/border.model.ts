/** What the border chart shows for a state. */
import { assertNever } from "#lib/assert-never.ts";
import { crossingsModel, type CrossingsModel } from "./border.crossings.model.ts";
import type { BorderData } from "./border.data.ts";
import { energyModel, type EnergyModel } from "./border.energy.model.ts";
import { lengthsModel, type LengthsModel } from "./border.lengths.model.ts";
import type { BorderState } from "./border.params.ts";
import { unrolledModel, type UnrolledModel } from "./border.unrolled.model.ts";

export type BorderModel = CrossingsModel | EnergyModel | UnrolledModel | LengthsModel;

export function borderModel(data: BorderData, state: BorderState): BorderModel {
  switch (state.mode) {
    case "crossings":
      return crossingsModel(data, state);
    case "gas-power":
      return energyModel(data, state);
    case "unrolled":
      return unrolledModel(data);
    case "how-long":
      return lengthsModel(data, state);
    default:
      return assertNever(state.mode, "border mode");
  }
}
