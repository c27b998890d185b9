/** A key under a drawing: entries in rows, as many to a row as fit. */
import { textSide } from "#lib/text-side.ts";
import { textWidth } from "#lib/text-width.ts";

/** Size of the text, in pixels. */
const TEXT = 12;
const ROW = 22;
/** Room for the mark before the text, and between entries. */
const MARK = 22;
const GAP = 14;

/** An entry's mark has its centre at `x`, `y`; its text begins at `textX` on the base line `textY`. */
export interface LegendEntry<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "end";
}

export interface FlowLegend<Key extends string> {
  readonly entries: readonly LegendEntry<Key>[];
  readonly height: number;
}

/** Places entries in a strip that begins at `top`, from the side that the first one’s words begin on. */
export function flowLegend<Key extends string>(
  entries: readonly { readonly key: Key; readonly label: string }[],
  width: number,
  top: number,
): FlowLegend<Key> {
  const fromRight = entries[0] !== undefined && textSide(entries[0].label) === "right";
  const at = (distance: number): number => (fromRight ? width - distance : distance);
  const anchor = fromRight ? "end" : "start";
  let x = 2;
  let row = 0;
  const placed = entries.map(({ key, label }) => {
    const wide = MARK + textWidth(label, TEXT) + GAP;
    if (x > 2 && x + wide - GAP > width) {
      x = 2;
      row += 1;
    }
    const y = top + 14 + row * ROW;
    const entry = { key, label, x: at(x + 8), y, textX: at(x + MARK), textY: y + 4, anchor } as const;
    x += wide;
    return entry;
  });
  return { entries: placed, height: entries.length === 0 ? 0 : (row + 1) * ROW + 6 };
}

/** The strip at the foot of a drawing: the same entries, placed so that they end at its lower edge. */
export function legendAtFoot<Key extends string>(
  entries: readonly { readonly key: Key; readonly label: string }[],
  size: { readonly width: number; readonly height: number },
): FlowLegend<Key> {
  const { height } = flowLegend(entries, size.width, 0);
  return flowLegend(entries, size.width, size.height - height);
}
