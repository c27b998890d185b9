/** The tables the border chart reads, with the geometry unfolded. */
import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { TableRows } from "#data/tables.ts";

/** Land and line as GeoJSON, in degrees. */
export interface BorderGeometry {
  readonly iran: Feature<MultiPolygon>;
  readonly iraq: Feature<MultiPolygon>;
  readonly neighbours: Feature<MultiPolygon>;
  /** The line between the two countries, one unbroken line from north to south or back. */
  readonly border: MultiLineString;
}

export interface BorderData {
  readonly gates: TableRows["gates"];
  readonly states: TableRows["gate-states"];
  readonly reports: TableRows["gate-reports"];
  readonly cities: TableRows["cities"];
  readonly geometry: BorderGeometry;
}

/** An object of the topology as a feature. The build makes all three of them multi-polygons. */
function land(topology: Topology, name: string): Feature<MultiPolygon> {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`the geometry has no ${name}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return feature(topology, object) as Feature<MultiPolygon>;
}

/** The line that the two countries share, without their coasts and the edges of the region. */
export function sharedLine(topology: Topology): MultiLineString {
  const { iran, iraq } = topology.objects;
  const both = { type: "GeometryCollection", geometries: [iran, iraq] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return mesh(topology, both as unknown as GeometryObject, (a, b) => a !== b);
}

/** Tables → look-ups. Throws when the geometry is missing: without it there is no map. */
export function decodeBorder(tables: Partial<TableRows>): BorderData {
  const topology = tables.geometry?.[0]?.topology;
  if (topology === undefined) throw new Error("the map’s geometry is missing");
  return {
    gates: tables.gates ?? [],
    states: tables["gate-states"] ?? [],
    reports: tables["gate-reports"] ?? [],
    cities: tables.cities ?? [],
    geometry: {
      iran: land(topology, "iran"),
      iraq: land(topology, "iraq"),
      neighbours: land(topology, "neighbours"),
      border: sharedLine(topology),
    },
  };
}
