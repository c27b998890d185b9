/** Shortens the paths of a map: what lies near its neighbour is told by the step to it. */

/** A path of straight lines between points given in full, as map projections write them. */
const POLYLINES = /^(?:M-?[\d.]+,-?[\d.]+(?:L-?[\d.]+,-?[\d.]+)*Z?)+$/;

/** Points from which on the steps are shorter than the points. */
const MANY = 12;

/** A step in tenths, as short as a path allows. */
function tenths(step: number): string {
  return String(Math.round(step * 10) / 10).replace(/^(-?)0\./, "$1.");
}

/** The path with steps in place of points where it is one of many straight lines, to tenths; any other unchanged. */
export function relativePath(path: string): string {
  if (!POLYLINES.test(path) || path.split("L").length < MANY) return path;
  let [x, y] = [0, 0];
  let start = [0, 0] as readonly [number, number];
  return path.replaceAll(/([ML])([^,]+),([^MLZ]+)|Z/g, (whole, command: string, toX: string, toY: string) => {
    if (whole === "Z") {
      [x, y] = start;
      return "z";
    }
    // Steps are taken between points as they come out, so that no error adds up.
    const [dx, dy] = [tenths(Number(toX) - x), tenths(Number(toY) - y)];
    x += Number(dx);
    y += Number(dy);
    if (command === "M") start = [x, y];
    return `${command.toLowerCase()}${dx}${dy.startsWith("-") ? "" : ","}${dy}`;
  });
}
