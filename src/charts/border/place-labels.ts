/** Names beside marks so that none covers another name, a mark or the edge. */
import type { Point } from "#charts/chart.ts";
import { textSide } from "#lib/text-side.ts";
import { textWidth } from "#lib/text-width.ts";
import type { Box } from "./border.projection.ts";

/** A mark that wants its name beside it. */
export interface Named extends Point {
  readonly key: string;
  /** What to call it; where that finds no room, what to say instead. */
  readonly texts: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  /** Room that the mark itself takes up. */
  readonly radius: number;
  /** Radius of a rim around the mark that its name does not cover. */
  readonly rim?: number;
}

export interface PlacedName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Base line of the text. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly box: Box;
  /** A line from the mark to its name, as path data; empty where the name plainly is the mark's. */
  readonly leader: string;
}

/** Names with all that they cover; of a single name, a place that it may take. */
export interface Placing {
  readonly names: readonly PlacedName[];
  readonly boxes: readonly Box[];
  readonly cost: number;
}

/** What names have to keep clear of, and points of lines, which they had better not cover. */
export interface Surroundings {
  readonly room: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Point[];
}

/** Pixels above and below its mark that a name is tried at. */
const SHIFTS = Array.from({ length: 17 }, (_, index) => (index - 8) * 5);
/** Pixels between a mark or its rim and the name. */
const GAP = 5;

/** What a place costs, where a pixel away from its mark costs one. */
const JOINED = 9;
const POINT_OF_LINE = 8;
const SHORTER = 90;

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

/** Pixels from a point to a box; 0 inside. */
function distance({ x, y, width, height }: Box, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
}

/**
 * The places for a mark's name that are free of the other marks and of what is taken, cheapest first: right or left, as
 * level with the mark as may be. With `joined` also those further off, with a line to the mark.
 */
export function placesOf(
  mark: Named,
  marks: readonly Named[],
  { room, taken, lines }: Surroundings,
  joined: boolean,
): Placing[] {
  const { size, bold, radius } = mark;
  const others = marks.filter((one) => one !== mark);
  const stops = [...taken, ...others.map((one) => around(one, one.radius))];
  const free = (box: Box): boolean => stops.every((stop) => !overlap(stop, box));
  const near = lines.filter((one) => Math.abs(one.y - mark.y) < 60);
  const outer = Math.max(radius, mark.rim ?? 0);
  const placeAt = (text: string, shift: number, side: number, clear: boolean): Placing[] => {
    const width = textWidth(text, size, bold);
    // Arabic letters reach further above and below their line.
    const height = size * (textSide(text) === "right" ? 1.35 : 1.15);
    const y = mark.y + shift;
    const onLevel = (points: readonly (Point & { readonly radius?: number })[]): number[] =>
      points
        .filter((one) => Math.abs(one.y - y) < height / 2 + (one.radius ?? 0))
        .map((one) => one.x * side + (one.radius ?? 0));
    // Beside its rim and the marks on its level, and where it is to be clear beside the lines too.
    const edge = Math.max(mark.x * side + outer, ...(joined ? onLevel(others) : []), ...(clear ? onLevel(near) : []));
    const x = (edge + GAP) * side;
    const box = { x: side > 0 ? x : x - width, y: y - height / 2, width, height };
    if (!inside(box, room) || !free(box)) return [];
    const gapTo = (one: Named): number => distance(box, one) - one.radius;
    const plain =
      distance(box, mark) < outer + GAP * (joined ? 2 : 3) && others.every((one) => gapTo(one) > gapTo(mark) - 1);
    if (!plain && !joined) return [];
    const end = { x: x - side * 2, y };
    const part = radius / Math.hypot(end.x - mark.x, shift);
    const start = { x: mark.x + (end.x - mark.x) * part, y: mark.y + shift * part };
    const joint = plain ? [] : pointsAlong([start, end], 4);
    const boxes = joint.map((one) => around(one, 1));
    if (!boxes.every(free)) return [];
    const leader = plain ? "" : `M${[start, end].map((one) => `${one.x.toFixed(1)},${one.y.toFixed(1)}`).join("L")}`;
    return [
      {
        names: [{ key: mark.key, text, x, y: y + size * 0.35, anchor: side > 0 ? "start" : "end", box, leader }],
        boxes: [box, ...boxes],
        cost:
          Math.hypot(Math.max(0, edge - mark.x * side - outer), shift) +
          (text === mark.texts[0] ? 0 : SHORTER) +
          (plain ? 0 : JOINED) +
          near.filter((one) => distance(box, one) === 0).length * POINT_OF_LINE,
      },
    ];
  };
  return mark.texts
    .flatMap((text) =>
      SHIFTS.flatMap((shift) =>
        [1, -1].flatMap((side) => [false, true].flatMap((clear) => placeAt(text, shift, side, clear))),
      ),
    )
    .toSorted((a, b) => a.cost - b.cost);
}

/** Names as many marks as have a free place beside them; earlier ones choose first. */
export function placeNames(
  marks: readonly Named[],
  room: Box,
  taken: readonly Box[] = [],
  lines: readonly Point[] = [],
): PlacedName[] {
  const boxes = [...taken];
  return marks.flatMap((mark) => {
    const [best] = placesOf(mark, marks, { room, taken: boxes, lines }, false);
    boxes.push(...(best?.boxes ?? []));
    return best?.names ?? [];
  });
}
