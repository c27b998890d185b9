import type { ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { PromiseLayout } from "./trade.promise.layout.ts";
import styles from "./TradeView.module.css";

const TONES = { goal: "goalTone", iran: "iran", plain: "purchases" } as const;

/** Promises by day and sum over the exports: filled for exports, hollow for trade in both directions. */
export function TradePromiseView({ layout, focus, idPrefix }: ViewProps<PromiseLayout>) {
  const hatch = `${idPrefix}-hatch`;
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
      </defs>
      <GridLines lines={layout.grid} width={layout.width} />
      <line className={styles.goal} x1={0} x2={layout.width} y1={layout.goal} y2={layout.goal} />
      {layout.bars.map((bar) => (
        <rect
          key={bar.key}
          className={styles.bar}
          data-look={bar.look}
          data-emphasis="none"
          data-mark={bar.key}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          fill={bar.look === "provisional" ? `url(#${hatch})` : undefined}
        />
      ))}
      {layout.twoWay.map((line) => (
        <line key={line.key} className={styles.twoWay} x1={line.x} x2={line.x + line.width} y1={line.y} y2={line.y} />
      ))}
      {layout.bars
        .filter((bar) => bar.key === focus)
        .map((bar) => (
          <rect
            key={bar.key}
            className={marks.ring}
            x={bar.x - 4}
            y={bar.y - 4}
            width={bar.width + 8}
            height={bar.height + 4}
            rx={3}
          />
        ))}
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {layout.promises
        .filter((promise) => promise.deadline !== undefined)
        .map((promise) => (
          <path key={promise.key} className={styles.deadline} d={promise.deadline} />
        ))}
      {layout.promises.map((promise) => (
        <g key={promise.key}>
          {promise.vague && (
            <line className={styles.vague} x1={promise.from - 7} x2={promise.to + 7} y1={promise.y} y2={promise.y} />
          )}
          <circle
            className={styles.promise}
            data-subject={promise.row.subject}
            data-mark={promise.key}
            cx={promise.x}
            cy={promise.y}
            r={layout.radius}
          />
          {promise.key === focus && (
            <circle className={marks.ring} cx={promise.x} cy={promise.y} r={layout.radius + 5} />
          )}
        </g>
      ))}
      {layout.labels.map((label) => (
        <Label key={label.text} {...label} className={styles[TONES[label.tone]]} />
      ))}
      {layout.legend.map((item) => (
        <g key={item.mark}>
          {item.mark === "deadline" ? (
            <path className={styles.deadline} d={`M${item.markX - 9},${item.y - 3}q9,-12 18,0m0,-5v10`} />
          ) : (
            <circle
              className={styles.promise}
              data-subject={item.mark}
              cx={item.markX}
              cy={item.y - 4.5}
              r={layout.radius}
            />
          )}
          <Label {...item} className={styles.annotation} />
        </g>
      ))}
    </>
  );
}
