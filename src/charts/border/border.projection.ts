/** The map's projection: conformal, so that the line keeps its shape, fitted to the border. */
import { geoConicConformal, type GeoProjection } from "d3-geo";
import type { Feature, LineString } from "geojson";
import type { Place } from "#url/params.ts";
import { MIDDLE, WINDOW, type MapView } from "./map-window.ts";

/** A rectangle of a drawing, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

/** A projection of the whole border for a part of a drawing, with `margin` pixels free around the window. */
export function borderProjection(box: Box, margin = 14): GeoProjection {
  return geoConicConformal()
    .rotate([-46.3, 0])
    .parallels([31, 36])
    .fitExtent(
      [
        [box.x + margin, box.y + margin],
        [box.x + box.width - margin, box.y + box.height - margin],
      ],
      OUTLINE,
    );
}

/** Pixels of a place; the projection is defined wherever the map is. */
export function project(projection: GeoProjection, { longitude, latitude }: Place): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** The projection of a view: the whole border's, enlarged around the place in the middle. */
export function viewProjection(box: Box, view: MapView, margin?: number): GeoProjection {
  const whole = borderProjection(box, margin);
  const middle = project(whole, MIDDLE);
  const at = project(whole, view.at);
  const [x, y] = whole.translate();
  return whole
    .scale(whole.scale() * view.zoom)
    .translate([middle.x + (x - at.x) * view.zoom, middle.y + (y - at.y) * view.zoom]);
}

/** Pixels that a kilometre takes up in the middle of the map. */
export function pixelsPerKilometre(projection: GeoProjection, { longitude, latitude }: Place = MIDDLE): number {
  const degree = 111.2;
  const a = project(projection, { longitude, latitude: latitude - 0.25 });
  const b = project(projection, { longitude, latitude: latitude + 0.25 });
  return Math.hypot(a.x - b.x, a.y - b.y) / (degree / 2);
}
