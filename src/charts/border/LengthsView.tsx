import { MapProvider } from "react-simple-maps/core";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { ViewProps } from "#charts/chart.ts";
import { GRID_LABEL, type LengthsLayout } from "./border.lengths.layout.ts";
import { MapGroundView } from "./MapGroundView.tsx";
import grid from "#chart-parts/grid.module.css";
import styles from "./BorderView.module.css";

/** The length that the report gives. */
const REPORT_LENGTH = "published-1400";

/** The line at a chosen detail on the map, and the length it then has, beside the published ones. */
export function LengthsView({ layout, focus, idPrefix }: ViewProps<LengthsLayout>) {
  const { plot, reading } = layout;
  const right = plot.x + plot.width;
  return (
    <MapProvider width={layout.width} height={layout.height} projection={layout.ground.projection}>
      <MapGroundView ground={layout.ground} idPrefix={idPrefix} line={false} />
      <g clipPath={`url(#${idPrefix}-clip)`}>
        <path className={styles.border} d={layout.line} />
        {layout.corners.length < 60 &&
          layout.corners.map((corner) => (
            <circle key={`${corner.x},${corner.y}`} className={styles.corner} cx={corner.x} cy={corner.y} r={2.5} />
          ))}
      </g>
      {layout.caption.text !== "" && <Label {...layout.caption} anchor="start" className={styles.gateName} />}
      {layout.gridLines.map((line) => (
        <g key={line.label}>
          <line className={grid.line} x1={plot.x} x2={right} y1={line.y} y2={line.y} />
          <Label x={plot.x} y={line.y - 4} text={line.label} anchor="start" className={grid.label} />
        </g>
      ))}
      {layout.ticks.map((tick) => (
        <g key={tick.label}>
          <line
            className={styles.thinLine}
            x1={tick.x}
            x2={tick.x}
            y1={plot.y + plot.height}
            y2={plot.y + plot.height + 5}
          />
          <Label x={tick.x} y={plot.y + plot.height + 19} text={tick.label} anchor="middle" className={styles.legend} />
        </g>
      ))}
      <Label {...layout.axisTitle} anchor="start" className={styles.legend} />
      {layout.published.map((one) => (
        <g
          key={one.key}
          data-mark={one.key}
          data-report={one.key === REPORT_LENGTH ? "" : undefined}
          className={styles.published}
        >
          <path
            className={styles.level}
            d={`M${plot.x + GRID_LABEL},${one.y.toFixed(1)}H${right}L${one.labelX - 4},${one.labelY.toFixed(1)}`}
          />
          {one.key === focus && (
            <rect
              className={marks.ring}
              x={one.labelX - 4}
              y={one.labelY - (one.stacked ? 16 : 11)}
              width={layout.width - one.labelX + 3}
              height={one.stacked ? 32 : 22}
              rx={3}
            />
          )}
          <text x={one.labelX} y={one.labelY + (one.stacked ? -3 : 4)}>
            <tspan className={styles.strong}>{one.value}</tspan>
            {!one.stacked && <tspan>{`\u00A0${one.who}`}</tspan>}
          </text>
          {one.stacked && (
            <text x={one.labelX} y={one.labelY + 12}>
              {one.who}
            </text>
          )}
        </g>
      ))}
      <path className={styles.strongLine} d={layout.curve} />
      {layout.points.map((point) => (
        <g key={point.key}>
          <circle className={styles.curvePoint} data-mark={point.key} cx={point.x} cy={point.y} r={3.5} />
          {point.key === focus && <circle className={marks.ring} cx={point.x} cy={point.y} r={9} />}
        </g>
      ))}
      <line className={styles.drop} x1={reading.x} x2={reading.x} y1={reading.y} y2={plot.y + plot.height} />
      <circle className={styles.dot} data-mark={reading.key} cx={reading.x} cy={reading.y} r={6.5} />
      {reading.key === focus && <circle className={marks.ring} cx={reading.x} cy={reading.y} r={11} />}
      <Label
        x={reading.label.x}
        y={reading.label.y}
        text={reading.text}
        anchor={reading.label.anchor}
        className={styles.gateName}
      />
    </MapProvider>
  );
}
