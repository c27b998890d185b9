/** The waivers chart in words. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import { describeCover } from "./waivers.cover.describe.ts";
import type { WaiversModel } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { describeStrip } from "./waivers.strip.describe.ts";

export function describeWaivers(model: WaiversModel, state: WaiversState, language: ChartLanguage): Description {
  return state.mode === "strip" ? describeStrip(model, state, language) : describeCover(model, state, language);
}
