/** What a host may choose of a frame besides the chart's state: words of its query, next to the state's. */

export const THEMES = ["auto", "light", "dark"] as const;
export const CHROMES = ["full", "min", "none"] as const;

/** `auto` follows the host page, as far as the browser tells. */
export type FrameTheme = (typeof THEMES)[number];

/**
 * How much stands around the drawing. `full`: finding, controls, readout, table, source. `min`: finding, readout and
 * source. `none`: the drawing and its source, which is never left out.
 */
export type FrameChrome = (typeof CHROMES)[number];

/** A host's choices; those left out are the defaults. */
export interface FrameOptions {
  readonly theme?: FrameTheme;
  readonly chrome?: FrameChrome;
  /** Colour of controls, `rrggbb` without a hash; refused by the frame where it cannot be read. */
  readonly accent?: string;
  readonly motion?: "off";
}

/** The words of the options, in the order in which they are written. */
export const OPTION_WORDS = ["theme", "chrome", "accent", "motion"] as const;
