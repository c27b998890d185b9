/** The map's projection: conformal, so that the line keeps its shape, fitted to the border. */
import { geoConicConformal, type GeoProjection } from "d3-geo";
import type { Feature, LineString } from "geojson";
import type { Size } from "#charts/chart.ts";

/** West, south, east and north of what has to be seen, in degrees: the border with room for names at its sides. */
const WINDOW = { west: 43.6, south: 29.2, east: 49.4, north: 37.5 };

/** The window's outline through its corners and the middles of its sides. */
const OUTLINE: Feature<LineString> = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "LineString",
    coordinates: [
      [WINDOW.west, WINDOW.south],
      [WINDOW.east, WINDOW.south],
      [WINDOW.east, WINDOW.north],
      [WINDOW.west, WINDOW.north],
      [WINDOW.west, WINDOW.south],
    ],
  },
};

/** A projection for a drawing of the given size, with `margin` pixels free around the window. */
export function borderProjection(size: Size, margin = 14): GeoProjection {
  return geoConicConformal()
    .rotate([-46.3, 0])
    .parallels([31, 36])
    .fitExtent(
      [
        [margin, margin],
        [size.width - margin, size.height - margin],
      ],
      OUTLINE,
    );
}

/** Pixels that a kilometre takes up in the middle of the map. */
export function pixelsPerKilometre(projection: GeoProjection): number {
  const degree = 111.2;
  const [a, b] = [projection([46.3, 33]), projection([46.3, 34])];
  return a === null || b === null ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]) / degree;
}
