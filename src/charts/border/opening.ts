/** The opening's two drawings, for a phone and for the stage: their sizes in pixels. */
import type { Size } from "#charts/chart.ts";

export const OPENING_SIZES = {
  narrow: { width: 360, height: 420 },
  wide: { width: 760, height: 800 },
} as const satisfies Record<string, Size>;
