/**
 * Names beside marks that crowd along a line from north to south. Each stands right or left of the line, as level with
 * its mark as the others let it, and is joined to the mark where that is not plain. Of all ways the cheapest is taken.
 */
import { overlap, placesOf, type Named, type PlacedName, type Placing, type Surroundings } from "./place-labels.ts";

/** Ways that are kept while the next name is placed, and places of it that are tried. */
const KEPT = 20;
/** What leaving a name out costs; see the costs of places. */
const LEFT_OUT: Placing = { names: [], boxes: [], cost: 600 };

/** Places as many names as fit, clear of each other and of all marks. Marks come from north to south. */
export function placeAlongLine(marks: readonly Named[], surroundings: Surroundings): readonly PlacedName[] {
  let ways: readonly Placing[] = [{ names: [], boxes: [], cost: 0 }];
  for (const mark of marks) {
    const places = [...placesOf(mark, marks, surroundings, true).slice(0, KEPT), LEFT_OUT];
    const fronts = new Set<string>();
    ways = ways
      .flatMap((way) =>
        places
          .filter((place) => place.boxes.every((box) => way.boxes.every((other) => !overlap(box, other))))
          .map((place): Placing => ({
            names: [...way.names, ...place.names],
            boxes: [...way.boxes, ...place.boxes],
            cost: way.cost + place.cost,
          })),
      )
      .toSorted((a, b) => a.cost - b.cost)
      // Of ways that reach as far down on both sides only the cheapest can be part of the best.
      .filter(({ names }) => {
        const down = ["start", "end"].map((side) => Math.round(names.findLast((one) => one.anchor === side)?.y ?? 0));
        return fronts.size < KEPT && fronts.size < fronts.add(down.join()).size;
      });
  }
  return ways[0]?.names ?? [];
}
