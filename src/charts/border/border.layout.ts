/** Where everything of the border chart stands, in pixels. */
import type { ChartLanguage, Size } from "#charts/chart.ts";
import { crossingsLayout, type CrossingsLayout } from "./border.crossings.layout.ts";
import { energyLayout, type EnergyLayout } from "./border.energy.layout.ts";
import { lengthsLayout, type LengthsLayout } from "./border.lengths.layout.ts";
import type { BorderModel } from "./border.model.ts";
import type { BorderState } from "./border.params.ts";
import { unrolledLayout, type UnrolledLayout } from "./border.unrolled.layout.ts";

export type BorderLayout = CrossingsLayout | EnergyLayout | UnrolledLayout | LengthsLayout;

export function borderLayout(
  model: BorderModel,
  state: BorderState,
  size: Size,
  language: ChartLanguage,
): BorderLayout {
  switch (model.mode) {
    case "crossings":
      return crossingsLayout(model, state, size, language);
    case "gas-power":
      return energyLayout(model, state, size, language);
    case "unrolled":
      return unrolledLayout(model, size, language);
    case "how-long":
      return lengthsLayout(model, state, size, language);
  }
}

/** Height as a part of the width on a phone, and the same and the most in pixels where there is more room. */
const HEIGHTS = {
  crossings: { phone: 1.42, part: 0.76, most: 640 },
  "gas-power": { phone: 1.9, part: 0.84, most: 680 },
  unrolled: { phone: 1.75, part: 0.75, most: 640 },
  "how-long": { phone: 2.15, part: 0.66, most: 580 },
} as const;

/** Height that suits a width: the border is tall, so the map is too. */
export function borderHeight(width: number, { mode }: Pick<BorderState, "mode">): number {
  const { phone, part, most } = HEIGHTS[mode];
  return Math.round(width < 560 ? width * phone : Math.min(width * part, most));
}
