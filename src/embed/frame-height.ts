/**
 * How high a frame is by nature: a pure function of its width, for each chart, view and amount of chrome. The frame's
 * stylesheet repeats the numbers (`frame-page.module.css`); a journey compares both. A finding or a readout that needs
 * more room than it has scrolls within it, so the height never depends on the state, the words or the typeface.
 */
import type { AnyChart, SharedState } from "#charts/chart.ts";
import { NARROW_BELOW, NARROW_WIDTH } from "#chart-parts/drawing-size.ts";
import type { FrameChrome } from "./options.ts";

/** Width that the wide drawing of a frame is pre-rendered at, in pixels: near that of a text column. */
export const FRAME_WIDE = 640;

/** The room left and right of the drawing together, at widths that can spare it. */
const MARGINS = 32;

/** Least and greatest width of the drawing, in pixels. */
const DRAWING = { least: 280, greatest: 960 } as const;

/** Width up to which a drawing in a narrow room grows in height too, in pixels: wider, it would be needlessly tall. */
const NARROW_GROWS = 380;

/** From this width of the frame, in pixels, what stands around the drawing needs fewer lines. */
const ROOMY = 480;

/** Height of all that stands around the drawing, in pixels: in a narrow frame and from `ROOMY` on. */
const AROUND: Readonly<Record<FrameChrome, { readonly narrow: number; readonly roomy: number }>> = {
  full: { narrow: 356, roomy: 284 },
  min: { narrow: 304, roomy: 232 },
  none: { narrow: 80, roomy: 60 },
};

/** Flattest proportions: a flatter frame would be low enough by nature for the stylesheet to shed parts of it. */
const LEAST_RATIO = { narrow: 0.5, wide: 0.4 } as const;

/** Proportions of a drawing: its height by its width, in a narrow room and in a wide one. */
export interface FrameShape {
  readonly narrow: number;
  readonly wide: number;
}

/** The proportions that a chart's view has in a frame. */
export function frameShape(chart: AnyChart, state: SharedState): FrameShape {
  const ratio = (width: number, least: number): number =>
    Math.max(least, Math.round((chart.height(width, state) / width) * 1000) / 1000);
  return { narrow: ratio(NARROW_WIDTH, LEAST_RATIO.narrow), wide: ratio(FRAME_WIDE, LEAST_RATIO.wide) };
}

/** The proportions as the stylesheet takes them. */
export function shapeStyle({ narrow, wide }: FrameShape): Record<string, number> {
  return { "--narrow": narrow, "--wide": wide };
}

/** Height of a frame of `width` pixels (280 or more), in whole pixels. */
export function frameHeight(shape: FrameShape, chrome: FrameChrome, width: number): number {
  const drawing = Math.min(DRAWING.greatest, Math.max(DRAWING.least, width - MARGINS));
  const around = width < ROOMY ? AROUND[chrome].narrow : AROUND[chrome].roomy;
  const height = drawing < NARROW_BELOW ? Math.min(drawing, NARROW_GROWS) * shape.narrow : drawing * shape.wide;
  return Math.ceil(height + around);
}

/** A change by `size` pixels at the width `at`, as a term of a CSS sum. */
function step(size: number, at: number): string {
  const ramp = `(100cqw - ${at - 1}px) * ${size}`;
  return size < 0 ? `clamp(${size}px, ${ramp}, 0px)` : `clamp(0px, ${ramp}, ${size}px)`;
}

/**
 * The same function as a CSS length, for the `height` of an iframe whose parent is a size container: with it a host's
 * page reserves the right height at every width, without any script.
 */
export function frameHeightCss(shape: FrameShape, chrome: FrameChrome): string {
  const { narrow, roomy } = AROUND[chrome];
  const wideFrom = NARROW_BELOW + MARGINS;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const drawing = `clamp(${DRAWING.least}px, 100cqw - ${MARGINS}px, ${DRAWING.greatest}px)`;
  return `calc(${[
    `${narrow}px`,
    step(roomy - narrow, ROOMY),
    `min(${drawing}, ${NARROW_GROWS}px) * ${shape.narrow}`,
    step(round(shape.wide * NARROW_BELOW - shape.narrow * NARROW_GROWS), wideFrom),
    `max(0px, ${drawing} - ${NARROW_BELOW}px) * ${shape.wide}`,
  ].join(" + ")})`;
}

/** Widths at which a table has a row: every one where the height changes its course, and some that columns have. */
const TABLE_WIDTHS = [280, 312, 320, NARROW_GROWS + MARGINS, ROOMY - 1, ROOMY, 591, 592, 600, 640, 800, 960, 992, 1280];

/** Rows of a published table: [width, height] in pixels; between two rows the height runs straight, to a pixel. */
export function frameHeightTable(shape: FrameShape, chrome: FrameChrome): [number, number][] {
  return TABLE_WIDTHS.map((width) => [width, frameHeight(shape, chrome, width)]);
}
