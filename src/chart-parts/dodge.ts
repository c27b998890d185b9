/** Spreads marks that would cover each other, along one axis only, so that the other stays exact. */
import type { Point } from "#charts/chart.ts";

/** Pixels that a mark moves at a time while it looks for room. */
const STEP = 1.5;

/**
 * New places along `axis` at which no two centres are nearer than `apart`, each as near its own as the marks before
 * it allow. Same marks in the same order, same places. A mark that finds no room between the limits stays where it was.
 */
export function dodge(
  marks: readonly Point[],
  apart: number,
  limits: readonly [number, number],
  axis: "x" | "y" = "x",
): number[] {
  const other = axis === "x" ? "y" : "x";
  const placed: { readonly along: number; readonly across: number }[] = [];
  const most = Math.ceil((limits[1] - limits[0]) / STEP) * 2;
  return marks.map((mark) => {
    let found = mark[axis];
    for (let step = 0; step <= most; step += 1) {
      // Level, one this way, one that way, two this way …
      const along = mark[axis] + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * STEP;
      const inside = along >= limits[0] && along <= limits[1];
      if (inside && placed.every((one) => Math.hypot(one.along - along, one.across - mark[other]) >= apart)) {
        found = along;
        break;
      }
    }
    placed.push({ along: found, across: mark[other] });
    return found;
  });
}
