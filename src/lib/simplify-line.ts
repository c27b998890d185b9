/** Points of a line as x and y on a plane. */
export type PlanePoint = readonly [x: number, y: number];

/** Distance of a point from the stretch between two others. */
export function distanceToSegment([px, py]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - part * (bx - ax), py - ay - part * (by - ay));
}

/**
 * Which points of a line remain when every detail smaller than `tolerance` goes (the method of Douglas and Peucker):
 * indices in order, first and last always among them.
 */
export function simplifyLine(points: readonly PlanePoint[], tolerance: number): number[] {
  const kept = new Set<number>();
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined) continue;
    kept.add(from).add(to);
    let furthest = -1;
    let most = tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const point = points[index];
      const distance = point === undefined ? 0 : distanceToSegment(point, start, end);
      if (distance > most) {
        most = distance;
        furthest = index;
      }
    }
    if (furthest >= 0) stretches.push([from, furthest], [furthest, to]);
  }
  return [...kept].toSorted((a, b) => a - b);
}
