/** Where the words for marks stand above a drawing that cannot carry them on the marks themselves. */
import { textSide } from "#lib/text-side.ts";
import { textWidth } from "#lib/text-width.ts";

export interface LegendItem<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

export interface PlacedLegendItem<Key extends string> extends LegendItem<Key> {
  /** Middle of the swatch, where the text begins, and its baseline. */
  readonly swatchX: number;
  readonly x: number;
  readonly y: number;
  /** Words that are read from the right have their swatch at the right. */
  readonly anchor: "start" | "end";
}

/** Size of the text, in pixels. */
const TEXT = 13;
/** Room for a swatch and the gap after it. */
const SWATCH = 18;
/** From the outer edge of an item to the middle of its swatch. */
const MIDDLE = 6;
const GAP = 16;
const LINE = 20;

/**
 * Places the items in lines of at most `width`, the first at the side that its words begin on; `bottom` is where the
 * drawing may begin.
 */
export function placeLegend<Key extends string>(
  items: readonly LegendItem<Key>[],
  width: number,
  top = 0,
): { readonly items: readonly PlacedLegendItem<Key>[]; readonly bottom: number } {
  const fromRight = items[0] !== undefined && textSide(items[0].text) === "right";
  const at = (distance: number): number => (fromRight ? width - distance : distance);
  const anchor = fromRight ? "end" : "start";
  let x = 0;
  let y = top + 14;
  const placed = items.map((item): PlacedLegendItem<Key> => {
    const room = SWATCH + textWidth(item.text, TEXT);
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE;
    }
    const placedItem = { ...item, swatchX: at(x + MIDDLE), x: at(x + SWATCH), y, anchor } as const;
    x += room + GAP;
    return placedItem;
  });
  return { items: placed, bottom: items.length === 0 ? top : y + 8 };
}
