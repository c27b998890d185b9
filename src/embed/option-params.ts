/** The options of a frame as query words, for telling a reader which of them were not understood. */
import { choice, type Param, type Params } from "#url/params.ts";
import { CHROMES, THEMES, type FrameChrome, type FrameTheme } from "./options.ts";

/** A frame's options as its query says them. */
export interface FrameQuery {
  readonly theme: FrameTheme;
  readonly chrome: FrameChrome;
  /** `rrggbb`, or empty for our own. */
  readonly accent: string;
  readonly motion: "on" | "off";
}

const colour: Param<string> = {
  default: "",
  parse: (text) => (/^[\da-f]{6}$/i.test(text) ? text.toLowerCase() : undefined),
  format: (value) => value,
};

export const optionParams: Params<FrameQuery> = {
  theme: choice(THEMES, "auto"),
  chrome: choice(CHROMES, "full"),
  accent: colour,
  motion: choice(["on", "off"], "on"),
};
