/** The border as a straight axis: each crossing at its kilometre of the detailed line, with what passed it. */
import type { GateRow } from "#data/border/gates.table.ts";
import type { BorderLengthRow } from "#data/border/border-lengths.table.ts";
import type { BorderData, BorderGeometry } from "./border.data.ts";
import { gatePilgrims, gateTrade, type GateSize } from "./gate-sizes.ts";

export interface UnrolledGate {
  readonly gate: GateRow;
  /** Exports of 1398 in millions of dollars; undefined where no figure was found. */
  readonly trade: GateSize | undefined;
  /** Pilgrims of Arbaeen 2019; undefined where no figure was found. */
  readonly pilgrims: GateSize | undefined;
}

export interface UnrolledModel {
  readonly mode: "unrolled";
  readonly gates: readonly UnrolledGate[];
  /** The detailed line, on which the kilometres were counted. */
  readonly detailed: BorderLengthRow;
  /** The coarser line that is drawn on the map, before it was simplified. */
  readonly drawn: BorderLengthRow;
  /** Shortest and longest published length, in kilometres. */
  readonly published: { readonly low: number; readonly high: number };
  readonly geometry: BorderGeometry;
}

function measured(data: BorderData, id: string): BorderLengthRow {
  const row = data.lengths.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no length ${id}`);
  return row;
}

/** The crossings from the Turkish end to the Gulf. Throws when one of the two measured lines is missing. */
export function unrolledModel(data: BorderData): UnrolledModel {
  const published = data.lengths.filter((row) => row.kind === "published").map((row) => row.kilometres);
  return {
    mode: "unrolled",
    gates: data.gates
      .map((gate) => ({ gate, trade: gateTrade(data, gate.id), pilgrims: gatePilgrims(data, gate.id) }))
      .toSorted((a, b) => a.gate.kilometre - b.gate.kilometre),
    detailed: measured(data, "measured-osm-nov-2017"),
    drawn: measured(data, "measured-world-atlas-10m"),
    published: { low: Math.min(...published), high: Math.max(...published) },
    geometry: data.geometry,
  };
}
