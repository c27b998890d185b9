/** Spreads marks that would cover each other, along one axis only, so that the other stays exact. */
import type { Point } from "#charts/chart.ts";

/** Pixels that a mark moves at a time while it looks for room. */
const STEP = 1.5;

/** A mark that has its room: where it stands on the axis along which marks move, and on the other. */
interface Placed {
  readonly along: number;
  readonly across: number;
}

/**
 * New places along `axis` at which no two centres are nearer than `apart`, each as near its own as the marks before
 * it allow. Same marks in the same order, same places. A mark that finds no room between the limits stays where it was
 * and takes none from those after it.
 */
export function dodge(
  marks: readonly Point[],
  apart: number,
  limits: readonly [number, number],
  axis: "x" | "y" = "x",
): number[] {
  const other = axis === "x" ? "y" : "x";
  // Rows as high as marks stand apart: only those of the own and the next rows can be in the way.
  const rows = new Map<number, Placed[]>();
  return marks.map((mark) => {
    const across = mark[other];
    const row = Math.floor(across / apart);
    const near = [row - 1, row, row + 1].flatMap((index) => rows.get(index) ?? []);
    const along = freePlace({ along: mark[axis], across }, near, apart, limits);
    if (along === undefined) return mark[axis];
    rows.set(row, rows.get(row) ?? []);
    rows.get(row)?.push({ along, across });
    return along;
  });
}

/** The place nearest a mark's own, in whole steps, that is between the limits and not in the way of those `near`. */
function freePlace(
  { along, across }: Placed,
  near: readonly Placed[],
  apart: number,
  [low, high]: readonly [number, number],
): number | undefined {
  const taken = new Set<number>();
  for (const one of near) {
    const reach = Math.sqrt(Math.max(0, apart ** 2 - (one.across - across) ** 2));
    const last = Math.ceil((one.along + reach - along) / STEP) - 1;
    for (let step = Math.floor((one.along - reach - along) / STEP) + 1; step <= last; step += 1) taken.add(step);
  }
  const most = Math.ceil((high - low) / STEP);
  for (let distance = 0; distance <= most; distance += 1) {
    // One this way before one that way.
    for (const step of [distance, -distance]) {
      const place = along + step * STEP;
      if (!taken.has(step) && place >= low && place <= high) return place;
    }
  }
  return undefined;
}
