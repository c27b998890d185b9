/** The border chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeCrossings } from "./border.crossings.describe.ts";
import { describeEnergy } from "./border.energy.describe.ts";
import { describeLengths } from "./border.lengths.describe.ts";
import type { BorderModel } from "./border.model.ts";
import type { BorderState } from "./border.params.ts";
import { describeUnrolled } from "./border.unrolled.describe.ts";

export function describeBorder(model: BorderModel, state: BorderState, language: ChartLanguage): Description {
  switch (model.mode) {
    case "crossings":
      return describeCrossings(model, state, language);
    case "gas-power":
      return describeEnergy(model, language);
    case "unrolled":
      return describeUnrolled(model, language);
    case "how-long":
      return describeLengths(model, language);
  }
}
