/** The tables the border chart reads, with the geometry unfolded. */
import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { TableName, TableRows } from "#data/tables.ts";
import { assertNever } from "#lib/assert-never.ts";
import type { BorderMode } from "./border.params.ts";

/** Land and line as GeoJSON, in degrees. */
export interface BorderGeometry {
  readonly iran: Feature<MultiPolygon>;
  readonly iraq: Feature<MultiPolygon>;
  readonly neighbours: Feature<MultiPolygon>;
  /** The line between the two countries, one unbroken line from north to south or back. */
  readonly border: MultiLineString;
}

/** Tables that the state does not need are empty. */
export interface BorderData {
  readonly gates: TableRows["gates"];
  readonly states: TableRows["gate-states"];
  readonly reports: TableRows["gate-reports"];
  readonly cities: TableRows["cities"];
  readonly trade: TableRows["crossing-trade"];
  readonly lines: TableRows["energy-lines"];
  readonly plants: TableRows["plants"];
  readonly lengths: TableRows["border-lengths"];
  readonly geometry: BorderGeometry;
}

/** What each view is drawn from. */
export function borderTables(mode: BorderMode): TableName[] {
  switch (mode) {
    case "crossings":
      return ["gates", "gate-states", "gate-reports", "crossing-trade", "cities", "geometry"];
    case "gas-power":
      return ["energy-lines", "plants", "cities", "geometry"];
    case "unrolled":
      return ["gates", "crossing-trade", "border-lengths", "geometry"];
    case "how-long":
      return ["border-lengths", "geometry"];
    default:
      return assertNever(mode, "border mode");
  }
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
    trade: tables["crossing-trade"] ?? [],
    lines: tables["energy-lines"] ?? [],
    plants: tables.plants ?? [],
    lengths: tables["border-lengths"] ?? [],
    geometry: {
      iran: land(topology, "iran"),
      iraq: land(topology, "iraq"),
      neighbours: land(topology, "neighbours"),
      border: sharedLine(topology),
    },
  };
}
