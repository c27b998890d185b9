/**
 * Makes the map's geometry from Natural Earth's countries (1:10 million, by way of world-atlas): the two countries and
 * their neighbours, clipped to the region, simplified and quantized. Node only; the result is committed as
 * `geometry.json`, and a test makes it anew and compares.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";

/** Region that is kept, in degrees: west, south, east, north. */
export const REGION = { west: 38, south: 28, east: 55, north: 39.5 } as const;

/** Least area of a detail that is kept, in square degrees; about 1,301 km of line remain of 1,313. */
const LEAST_AREA = 0.0002;

/** Grid that coordinates are rounded to. */
const GRID = 1e4;

/** ISO 3166-1 numeric codes. */
const IRAN = "364";
const IRAQ = "368";
const NEIGHBOURS = ["792", "760", "400", "682", "414", "031", "051", "795", "268", "634", "048", "784"];

type Edge = { readonly inside: (p: Position) => boolean; readonly cross: (a: Position, b: Position) => Position };

function between(a: Position, b: Position, axis: 0 | 1, value: number): Position {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const from = axis === 0 ? ax : ay;
  const to = axis === 0 ? bx : by;
  const part = (value - from) / (to - from);
  return axis === 0 ? [value, ay + (by - ay) * part] : [ax + (bx - ax) * part, value];
}

function edge(axis: 0 | 1, value: number, keep: "above" | "below"): Edge {
  return {
    inside: (p) => (keep === "above" ? (p[axis] ?? 0) >= value : (p[axis] ?? 0) <= value),
    cross: (a, b) => between(a, b, axis, value),
  };
}

const EDGES: readonly Edge[] = [
  edge(0, REGION.west, "above"),
  edge(0, REGION.east, "below"),
  edge(1, REGION.south, "above"),
  edge(1, REGION.north, "below"),
];

/** Cuts a ring to the region, edge by edge (Sutherland and Hodgman's method); empty when nothing is left. */
function clipRing(ring: readonly Position[]): Position[] {
  let points = ring.slice(0, -1);
  for (const { inside, cross } of EDGES) {
    const kept: Position[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1) ?? point;
      if (inside(point) !== inside(before)) kept.push(cross(before, point));
      if (inside(point)) kept.push(point);
    }
    points = kept;
  }
  const [first] = points;
  return first === undefined || points.length < 3 ? [] : [...points, first];
}

function clip(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const clipped = polygons
    .map((rings) => rings.map(clipRing).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
  return { type: "MultiPolygon", coordinates: clipped };
}

/** The topology with the objects `iran`, `iraq` and `neighbours`. */
export function makeGeometry(): Topology {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  // The package's own file; its shape is that of TopoJSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(world, world.objects.countries);
  const countries = (codes: readonly string[]): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: features
      .filter((one) => codes.includes(String(one.id)))
      .flatMap((one) =>
        one.geometry.type === "Polygon" || one.geometry.type === "MultiPolygon" ? clip(one.geometry).coordinates : [],
      ),
  });
  const region = topology({ iran: countries([IRAN]), iraq: countries([IRAQ]), neighbours: countries(NEIGHBOURS) });
  // topojson's own types disagree on whether properties may be null; there are none here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return quantize(simplify(presimplify(region as Topology<Objects<object>>), LEAST_AREA), GRID);
}
