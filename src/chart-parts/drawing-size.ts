/**
 * The two widths a drawing is pre-rendered at. The stylesheet shows the one that fits the room (see
 * `frame.module.css`, which repeats the boundary) until the browser has measured it, and the box keeps the
 * proportions of that one, so that nothing moves when the drawing is laid out anew at its true width.
 */
import type { Size } from "#charts/chart.ts";

/** Below this width of the room, in pixels, the narrow drawing is shown. */
export const NARROW_BELOW = 560;

/** Width that the narrow drawing is laid out for: a phone's column. */
export const NARROW_WIDTH = 350;

/** Least width that a layout has to cope with. */
const LEAST_WIDTH = 280;

/** Size of the drawing in a room of `width`, in the proportions of the pre-rendered one. */
export function drawingSize(width: number, wideWidth: number, heightAt: (width: number) => number): Size {
  const base = width < NARROW_BELOW ? NARROW_WIDTH : wideWidth;
  const usable = Math.max(LEAST_WIDTH, width);
  return { width: usable, height: Math.round((usable * heightAt(base)) / base) };
}
