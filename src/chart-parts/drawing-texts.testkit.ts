/** Finds the texts of a drawing and where they lie, for tests that look for collisions. */
import { textWidth } from "#lib/text-width.ts";

/** A line of text with its box, in pixels of the drawing. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of chart text where a drawing says nothing else. */
const SIZE = 13;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Boxes of all texts, by the same measure that layouts use. `sizes` gives the size of classes that have their own. */
export function textBoxes(svg: string, sizes: Readonly<Record<string, number>> = {}): TextBox[] {
  const boxes: TextBox[] = [];
  let anchor = "start";
  for (const [, group, tag, text] of svg.matchAll(/(<g[^>]*>)|(<text[^>]*>)\s*([^<]*)/g)) {
    if (group !== undefined) {
      anchor = attribute(group, "text-anchor") ?? "start";
      continue;
    }
    if (tag === undefined || text === undefined) continue;
    const named = Object.entries(sizes).find(([name]) => attribute(tag, "class")?.includes(name) === true);
    const size = Number(attribute(tag, "font-size") ?? named?.[1] ?? SIZE);
    const [x, y] = [Number(attribute(tag, "x")), Number(attribute(tag, "y"))];
    // Measured widths are rounded up by a few per cent (see `text-width.ts`).
    const width = textWidth(text.trim(), size) * 0.95;
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    boxes.push({ text: text.trim(), left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.18 });
  }
  return boxes;
}

/** Pairs of texts that lie over each other by more than a pixel. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}
