/** Fewer labels along an axis where all of them would run into each other. */
import { textWidth } from "#lib/text-width.ts";

interface AxisLabel {
  readonly x: number;
  readonly label: string;
}

/** Room between two labels, in pixels. */
const AIR = 3;

/** All labels, or every second, fourth … of them, the first always, so that none reaches the next. `size` in pixels. */
export function thinLabels<Placed extends AxisLabel>(labels: readonly Placed[], size: number): readonly Placed[] {
  const clear = labels.every(({ x, label }, index) => {
    const next = labels[index + 1];
    return next === undefined || x + textWidth(label, size) + AIR <= next.x;
  });
  return clear
    ? labels
    : thinLabels(
        labels.filter((_, index) => index % 2 === 0),
        size,
      );
}
