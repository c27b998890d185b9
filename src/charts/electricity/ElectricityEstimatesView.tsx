import type { ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import { coversShape } from "./covers-shape.ts";
import type { EstimatesLayout, PlacedEstimate } from "./electricity.estimates.layout.ts";
import styles from "./ElectricityView.module.css";

/** Published shares as dots, never joined; our own as bars and lines behind them. */
export function ElectricityEstimatesView({ layout, cursor, focus }: ViewProps<EstimatesLayout>) {
  return (
    <>
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.fixed.map((box) => (
        <rect
          key={box.key}
          className={styles.fixed}
          data-cursor={box.key === cursor ? "" : undefined}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
        />
      ))}
      {layout.proRata.map((line) => (
        <line
          key={line.key}
          className={styles.proRata}
          data-cursor={line.key === cursor ? "" : undefined}
          x1={line.x}
          x2={line.x + line.width}
          y1={line.y}
          y2={line.y}
        />
      ))}
      {layout.reportLine !== undefined && (
        <line
          className={styles.reportLine}
          x1={0}
          x2={layout.width}
          y1={layout.reportLine.y}
          y2={layout.reportLine.y}
        />
      )}
      {layout.ties.map((tie) => (
        <path key={tie} className={styles.tie} d={tie} />
      ))}
      {layout.estimates.map((row) => (
        <Dot key={row.id} row={row} radius={layout.radius} cursor={cursor} focus={focus} />
      ))}
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {layout.labels.map((label) => (
        <Label key={label.text} {...label} className={styles[label.tone]} />
      ))}
    </>
  );
}

interface DotProps {
  readonly row: PlacedEstimate;
  readonly radius: number;
  readonly cursor: string;
  readonly focus: string;
}

/** One published share: colour and shape by what it covers, hollow where it has no author of its own. */
function Dot({ row, radius, cursor, focus }: DotProps) {
  const { x, y } = row;
  const shape = {
    className: styles.dot,
    "data-covers": row.word,
    "data-origin": row.independent ? "own" : "none",
    "data-cursor": row.id === cursor ? "" : undefined,
  };
  return (
    <g>
      {row.range !== undefined && (
        <line
          className={styles.whisker}
          data-covers={row.word}
          x1={x}
          x2={x}
          y1={row.range.top}
          y2={row.range.bottom}
        />
      )}
      <path {...shape} d={coversShape(row.word, x, y, radius)} />
      {row.id === focus && <circle className={styles.ring} cx={x} cy={y} r={radius + 6} />}
    </g>
  );
}
