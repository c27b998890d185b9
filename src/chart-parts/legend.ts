/** Where the words for marks stand above a drawing that cannot carry them on the marks themselves. */
import { textWidth } from "#lib/text-width.ts";

export interface LegendItem<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

export interface PlacedLegendItem<Key extends string> extends LegendItem<Key> {
  /** Left edge of the swatch, and baseline of the text. */
  readonly x: number;
  readonly y: number;
}

/** Size of the text, in pixels. */
const TEXT = 13;
/** Room for a swatch and the gap after it. */
export const LEGEND_SWATCH = 18;
const GAP = 16;
const LINE = 20;

/** Places the items in lines of at most `width`; `bottom` is where the drawing may begin. */
export function placeLegend<Key extends string>(
  items: readonly LegendItem<Key>[],
  width: number,
  top = 0,
): { readonly items: readonly PlacedLegendItem<Key>[]; readonly bottom: number } {
  let x = 0;
  let y = top + 14;
  const placed = items.map((item): PlacedLegendItem<Key> => {
    const room = LEGEND_SWATCH + textWidth(item.text, TEXT);
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE;
    }
    const at = { ...item, x, y };
    x += room + GAP;
    return at;
  });
  return { items: placed, bottom: items.length === 0 ? top : y + 8 };
}
