import type { ViewProps } from "#charts/chart.ts";
import { GridLines } from "#chart-parts/GridLines.tsx";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { ExportsLayout } from "./trade.exports.layout.ts";
import { YearLabels, YearSlot } from "./YearLabels.tsx";
import styles from "./TradeView.module.css";

/** Exports by year as bars: ticks for competing figures, the promise as a line above. */
export function TradeExportsView({ layout, focus, idPrefix }: ViewProps<ExportsLayout>) {
  const hatch = `${idPrefix}-hatch`;
  const gasHatch = `${idPrefix}-gas-hatch`;
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
        <Hatching id={gasHatch} className={styles.gasHatchLine} />
      </defs>
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.goal !== undefined && (
        <>
          <line className={styles.goal} x1={0} x2={layout.width} y1={layout.goal.y} y2={layout.goal.y} />
          {layout.goal.labels.map((label) => (
            <Label key={label.text} {...label} className={styles.goalLabel} />
          ))}
        </>
      )}
      {layout.bars.map((bar) => (
        <g key={bar.key}>
          {bar.bar === undefined && <YearSlot mark={bar.key} x={bar.x} width={bar.width} base={layout.base} />}
          {bar.bar !== undefined && (
            <rect
              className={styles.bar}
              data-look={bar.look}
              data-emphasis={bar.emphasis}
              data-mark={bar.key}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height - bar.gasHeight}
              fill={bar.look === "provisional" ? `url(#${hatch})` : undefined}
            />
          )}
          {bar.gasHeight > 0 && (
            <rect
              className={styles.gas}
              x={bar.x}
              y={layout.base - bar.gasHeight}
              width={bar.width}
              height={bar.gasHeight}
              fill={bar.look === "provisional" ? `url(#${gasHatch})` : undefined}
            />
          )}
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
      <path className={styles.tickHalo} d={layout.ticks} />
      <path className={styles.tick} d={layout.ticks} />
      {layout.gap !== undefined && (
        <text className={styles.gapWord} transform={`translate(${layout.gap.x + 4} ${layout.gap.y}) rotate(-90)`}>
          {layout.gap.text}
        </text>
      )}
      {layout.bracket !== undefined && (
        <>
          <path className={styles.bracket} d={layout.bracket.path} />
          <path className={styles.leader} d={layout.bracket.leader} />
          {layout.bracket.lines.map((line) => (
            <Label key={line.text} {...line} className={styles.annotation} />
          ))}
        </>
      )}
      <line className={styles.base} x1={0} x2={layout.width} y1={layout.base} y2={layout.base} />
      <YearLabels years={layout.years} />
      {layout.values.map((value) => (
        <Label key={value.text} {...value} className={styles.value} />
      ))}
      {layout.annotation !== undefined && (
        <>
          <path className={styles.leader} d={layout.annotation.leader} />
          {layout.annotation.lines.map((line) => (
            <Label key={line.text} {...line} className={styles.annotation} />
          ))}
        </>
      )}
      {layout.inferred !== undefined && <Label {...layout.inferred} className={styles.annotation} />}
      {layout.gas !== undefined && (
        <>
          <path className={styles.gasLeader} d={layout.gas.leader} />
          <Label {...layout.gas.label} className={styles.gasLabel} />
        </>
      )}
      <path className={styles.report} d={`M${layout.report.x},${layout.base + 4}V${layout.report.y + 8}`} />
      <Label {...layout.report.label} className={styles.reportLabel} />
    </>
  );
}
