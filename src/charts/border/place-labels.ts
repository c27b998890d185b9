/** Names beside points so that none covers another name, a point or the edge. */
import type { Point } from "#charts/chart.ts";
import { textSide } from "#lib/text-side.ts";
import { textWidth } from "#lib/text-width.ts";
import type { Box } from "./border.projection.ts";

/** A point that wants its name beside it. Earlier ones choose first. */
export interface Named {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What to say instead where the text finds no room. */
  readonly shorter?: string;
  readonly size: number;
  readonly bold: boolean;
  /** Room that the point's own mark takes up, as a radius. */
  readonly radius: number;
}

export interface PlacedName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Base line of the text. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly in another. */
export function inside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

/** The square that a round mark takes up. */
export function around({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** What a place costs for each that comes before it, where a point of a line that is covered costs one. */
const LATER = 1.5;

/** The places a name may take, best first: right, left, then above and below to each side. */
function candidates(point: Named): PlacedName[] {
  const width = textWidth(point.text, point.size, point.bold);
  // Arabic letters reach further above and below their line.
  const height = point.size * (textSide(point.text) === "right" ? 1.5 : 1.15);
  const gap = point.radius + 5;
  const places: readonly [number, number, PlacedName["anchor"]][] = [
    [gap, 0, "start"],
    [-gap, 0, "end"],
    [gap * 0.9, -gap * 0.8, "start"],
    [gap * 0.9, gap * 0.8, "start"],
    [-gap * 0.9, -gap * 0.8, "end"],
    [-gap * 0.9, gap * 0.8, "end"],
    [0, -gap - height / 2, "middle"],
    [0, gap + height / 2, "middle"],
    [gap, -gap * 1.8, "start"],
    [gap, gap * 1.8, "start"],
    [-gap, -gap * 1.8, "end"],
    [-gap, gap * 1.8, "end"],
    [gap * 0.6, -gap * 2.6, "start"],
    [gap * 0.6, gap * 2.6, "start"],
    [-gap * 0.6, -gap * 2.6, "end"],
    [-gap * 0.6, gap * 2.6, "end"],
  ];
  return places.map(([dx, dy, anchor]) => {
    const x = point.x + dx;
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const middle = point.y + dy;
    return {
      key: point.key,
      text: point.text,
      x,
      y: middle + point.size * 0.35,
      anchor,
      box: { x: left, y: middle - height / 2, width, height },
    };
  });
}

/** Points no further apart than `step` along a course of straight joins. */
export function pointsAlong(course: readonly Point[], step: number): Point[] {
  return course.flatMap((to, index) => {
    const from = course[index - 1];
    if (from === undefined) return [to];
    const count = Math.max(1, Math.min(200, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / step)));
    return Array.from({ length: count }, (_, part) => ({
      x: from.x + ((to.x - from.x) * (part + 1)) / count,
      y: from.y + ((to.y - from.y) * (part + 1)) / count,
    }));
  });
}

/**
 * Places as many names as fit inside `room`, clear of each other, of all points and of `taken`; of the places that are
 * free, each takes an early one that covers little of `lines`.
 */
export function placeNames(
  points: readonly Named[],
  room: Box,
  taken: readonly Box[] = [],
  lines: readonly Point[] = [],
): PlacedName[] {
  const blocked: { key: string; box: Box }[] = [
    ...taken.map((box) => ({ key: "", box })),
    ...points.map((point) => ({ key: point.key, box: around(point, point.radius) })),
  ];
  const placed: PlacedName[] = [];
  for (const point of points) {
    const { shorter } = point;
    const places = [...candidates(point), ...(shorter === undefined ? [] : candidates({ ...point, text: shorter }))];
    const [free] = places
      .filter(
        ({ box }) => inside(box, room) && blocked.every((other) => other.key === point.key || !overlap(box, other.box)),
      )
      .map((name, rank) => ({
        name,
        cost: rank * LATER + lines.filter((one) => inside(around(one, 0), name.box)).length,
      }))
      .toSorted((a, b) => a.cost - b.cost);
    if (free === undefined) continue;
    placed.push(free.name);
    blocked.push({ key: `name-${point.key}`, box: free.name.box });
  }
  return placed;
}
