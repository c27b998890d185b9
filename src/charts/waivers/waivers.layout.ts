/** Where the waivers stand: a strip by year, or the days left as a curve. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { coverHeight, coverLayout, type CoverLayout } from "./waivers.cover.layout.ts";
import type { WaiversModel } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { stripHeight, stripLayout, type StripLayout } from "./waivers.strip.layout.ts";

export type WaiversLayout = StripLayout | CoverLayout;

/** Height that suits a width. */
export function waiversHeight(width: number, state: WaiversState): number {
  return state.mode === "strip" ? stripHeight(width) : coverHeight(width);
}

export function waiversLayout(
  model: WaiversModel,
  state: WaiversState,
  size: Size,
  language: ChartLanguage,
): WaiversLayout {
  return state.mode === "strip" ? stripLayout(model, state, size, language) : coverLayout(model, state, size, language);
}
