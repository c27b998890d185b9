import type { ViewProps } from "#charts/chart.ts";
import { GridLines } from "#chart-parts/GridLines.tsx";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { BothWaysLayout } from "./trade.both-ways.layout.ts";
import { YearLabels, YearSlot } from "./YearLabels.tsx";
import styles from "./TradeView.module.css";

/** Iran's sales above the line, its purchases below. */
export function TradeBothWaysView({ layout, focus, idPrefix }: ViewProps<BothWaysLayout>) {
  const hatch = `${idPrefix}-hatch`;
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
      </defs>
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.bars.map((bar) => (
        <g key={bar.key}>
          {bar.sold === undefined && <YearSlot mark={bar.key} x={bar.x} width={bar.width} base={layout.zero} />}
          {bar.sold !== undefined && (
            <rect
              className={styles.bar}
              data-look={bar.soldLook}
              data-mark={bar.key}
              {...bar.sold}
              fill={bar.soldLook === "provisional" ? `url(#${hatch})` : undefined}
            />
          )}
          {bar.bought !== undefined && <rect className={styles.bought} data-look={bar.boughtLook} {...bar.bought} />}
          {bar.ticks.map((tick) => (
            <line key={tick.key} className={styles.tick} x1={bar.x} x2={bar.x + bar.width} y1={tick.y} y2={tick.y} />
          ))}
          {bar.key === focus && bar.sold !== undefined && (
            <rect
              className={marks.ring}
              x={bar.x - 4}
              y={bar.sold.y - 4}
              width={bar.width + 8}
              height={bar.sold.height + (bar.bought?.height ?? 0) + 8}
              rx={3}
            />
          )}
        </g>
      ))}
      <line className={styles.base} x1={0} x2={layout.width} y1={layout.zero} y2={layout.zero} />
      {layout.labels.map((label) => (
        <Label key={label.text} {...label} className={styles[label.tone]} />
      ))}
      <YearLabels years={layout.years} />
    </>
  );
}
