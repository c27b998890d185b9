/** How long the border measures at a chosen detail, and how long it is said to be. */
import type { BorderLengthRow } from "#data/border/border-lengths.table.ts";
import type { BorderData, BorderGeometry } from "./border.data.ts";
import type { BorderState } from "./border.params.ts";

/** Key of the mark that follows the control. */
export const READING = "reading";

/** Finest detail, in kilometres, that the drawn line still has. */
export const FINEST_DRAWN = 2;

export interface LengthReading {
  /** Tolerance in kilometres. */
  readonly detail: number;
  readonly kilometres: number;
  /** The measured points it lies between; the same one twice where it was measured itself. */
  readonly between: readonly [BorderLengthRow, BorderLengthRow];
  readonly exact: boolean;
}

export interface LengthsModel {
  readonly mode: "how-long";
  /** Measured points from the coarsest to the finest. */
  readonly curve: readonly BorderLengthRow[];
  /** From the shortest to the longest. */
  readonly published: readonly BorderLengthRow[];
  readonly reading: LengthReading;
  /** Detail that the line on the map is simplified to, in kilometres. */
  readonly drawnDetail: number;
  readonly geometry: BorderGeometry;
}

/**
 * The length at a detail: a measured one, or else read from the straight line between the two measured points on either
 * side, detail being logarithmic. Throws when nothing was measured.
 */
export function readLength(curve: readonly BorderLengthRow[], detail: number): LengthReading {
  const coarser = curve.findLast((row) => (row.detail ?? 0) >= detail) ?? curve[0];
  const finer = curve.find((row) => (row.detail ?? 0) <= detail) ?? curve.at(-1);
  if (finer === undefined || coarser === undefined) throw new Error("no length was measured");
  const [from, to] = [Math.log(coarser.detail ?? 1), Math.log(finer.detail ?? 1)];
  const part = from === to ? 0 : (Math.log(detail) - from) / (to - from);
  return {
    detail,
    kilometres: coarser.kilometres + (finer.kilometres - coarser.kilometres) * part,
    between: [coarser, finer],
    exact: finer === coarser,
  };
}

export function lengthsModel(data: BorderData, state: BorderState): LengthsModel {
  const curve = data.lengths
    .filter((row) => row.kind === "tolerance")
    .toSorted((a, b) => (b.detail ?? 0) - (a.detail ?? 0));
  return {
    mode: "how-long",
    curve,
    published: data.lengths.filter((row) => row.kind === "published").toSorted((a, b) => a.kilometres - b.kilometres),
    reading: readLength(curve, state.detail),
    drawnDetail: Math.max(FINEST_DRAWN, state.detail),
    geometry: data.geometry,
  };
}
