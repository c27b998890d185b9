import type { ViewProps } from "#charts/chart.ts";
import { GridLines } from "#chart-parts/GridLines.tsx";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { NeededLayout } from "./trade.needed.layout.ts";
import { YearLabels } from "./YearLabels.tsx";
import styles from "./TradeView.module.css";

/** The years' exports, and the path of even growth to the goal. */
export function TradeNeededView({ layout, focus, idPrefix }: ViewProps<NeededLayout>) {
  const hatch = `${idPrefix}-hatch`;
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
      </defs>
      <GridLines lines={layout.grid} width={layout.width} />
      <line className={styles.goal} x1={0} x2={layout.width} y1={layout.goal.y} y2={layout.goal.y} />
      <Label {...layout.goal.label} className={styles.goalLabel} />
      {layout.bars.map((bar) => (
        <g key={bar.key}>
          <rect
            className={styles.bar}
            data-look={bar.look}
            data-faint={bar.within ? undefined : ""}
            data-mark={bar.key}
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
            fill={bar.look === "provisional" ? `url(#${hatch})` : undefined}
          />
          {bar.key === focus && (
            <rect
              className={marks.ring}
              x={bar.x - 4}
              y={bar.y - 4}
              width={bar.width + 8}
              height={bar.height + 4}
              rx={3}
            />
          )}
        </g>
      ))}
      <line className={styles.base} x1={0} x2={layout.width} y1={layout.base} y2={layout.base} />
      {layout.path.length > 0 && (
        <path
          className={styles.needed}
          d={`M${layout.path.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`}
        />
      )}
      {layout.path.map((point) => (
        <circle key={point.x} className={styles.neededPoint} cx={point.x} cy={point.y} r={3.5} />
      ))}
      {layout.rates.map((rate) => (
        <Label key={rate.text} {...rate} className={rate.tone === "needed" ? styles.goalLabel : styles.annotation} />
      ))}
      <YearLabels years={layout.years} />
    </>
  );
}
