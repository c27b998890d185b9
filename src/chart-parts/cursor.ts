/** Which mark a pointer or a key leads to. Pure: knows hits and numbers, no browser. */
import type { Hit, Point } from "#charts/chart.ts";

/** How far from a mark's box a pointer may be and still mean it, in pixels. */
const REACH = 28;

function distanceToBox(hit: Hit, point: Point): number {
  const dx = Math.max(hit.x - point.x, 0, point.x - (hit.x + hit.width));
  const dy = Math.max(hit.y - point.y, 0, point.y - (hit.y + hit.height));
  return Math.hypot(dx, dy);
}

function distanceToCentre(hit: Hit, point: Point): number {
  return Math.hypot(hit.x + hit.width / 2 - point.x, hit.y + hit.height / 2 - point.y);
}

/** The mark that a pointer means: of the boxes it is in the one with the nearest centre, else the nearest box in reach. */
export function hitAt(hits: readonly Hit[], point: Point): Hit | undefined {
  let best: Hit | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    const outside = distanceToBox(hit, point);
    if (hit.outside === true || outside > REACH) continue;
    // Any box that holds the point beats any that does not.
    const score = outside * 10_000 + distanceToCentre(hit, point);
    if (score < bestScore) {
      best = hit;
      bestScore = score;
    }
  }
  return best;
}

/** Marks that a page key passes over. */
const PAGE = 5;

/** The key of the mark that a key press leads to from `current`; undefined for keys that do not move. */
export function keyStep(hits: readonly Hit[], current: string, pressed: string): string | undefined {
  const last = hits.length - 1;
  const at = hits.findIndex((hit) => hit.key === current);
  const to = (index: number): string | undefined => hits[Math.min(last, Math.max(0, index))]?.key;
  switch (pressed) {
    case "ArrowRight":
    case "ArrowDown":
      return to(at + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return to(at === -1 ? last : at - 1);
    case "PageDown":
      return to(at + PAGE);
    case "PageUp":
      return to(at - PAGE);
    case "Home":
      return to(0);
    case "End":
      return to(last);
    default:
      return undefined;
  }
}
