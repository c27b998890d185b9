import type { ReactNode } from "react";
import type { PlacedLegendItem } from "./legend.ts";
import styles from "./grid.module.css";

interface LegendProps<Key extends string> {
  readonly items: readonly PlacedLegendItem<Key>[];
  /** Draws the mark of a kind around a centre. */
  readonly swatch: (key: Key, x: number, y: number) => ReactNode;
}

/** Marks and their words in a line above the drawing, so that pictures and print carry them too. */
export function Legend<Key extends string>({ items, swatch }: LegendProps<Key>) {
  return (
    <>
      {items.map((item) => (
        <g key={item.key}>
          {swatch(item.key, item.swatchX, item.y - 4.5)}
          <text className={styles.year} x={item.x} y={item.y} textAnchor={item.anchor === "end" ? "end" : undefined}>
            {item.text}
          </text>
        </g>
      ))}
    </>
  );
}
