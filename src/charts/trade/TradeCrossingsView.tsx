import type { ViewProps } from "#charts/chart.ts";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { CrossingsLayout } from "./trade.crossings.layout.ts";
import styles from "./TradeView.module.css";

/** Bars with their names and values: places, years, or the same months of years. */
export function TradeCrossingsView({ layout, focus }: ViewProps<CrossingsLayout>) {
  return (
    <>
      {layout.headings.map((heading) => (
        <Label
          key={heading.text}
          {...heading}
          className={heading.kind === "group" ? styles.yearStrong : styles.annotation}
        />
      ))}
      {layout.bars.map((placed) => (
        <g key={placed.key}>
          <rect
            className={styles.bar}
            data-look={placed.bar.status === "computed" ? "computed" : "solid"}
            data-emphasis={placed.emphasis}
            data-mark={placed.key}
            x={placed.x}
            y={placed.y}
            width={placed.width}
            height={placed.height}
          />
          {placed.key === focus && (
            <rect
              className={marks.ring}
              x={placed.x - 3}
              y={placed.y - 3}
              width={placed.width + 6}
              height={placed.height + 6}
              rx={3}
            />
          )}
          <Label {...placed.name} className={placed.emphasis === "closure" ? styles.yearStrong : styles.year} />
          <Label {...placed.value} className={styles.iran} />
        </g>
      ))}
    </>
  );
}
