import styles from "./grid.module.css";

/** A line across the plot, with its value inside it. */
export interface GridLine {
  readonly y: number;
  readonly label: string;
}

interface GridLinesProps {
  readonly lines: readonly GridLine[];
  readonly width: number;
  /** Left end, where a drawing has more than one plot. Default 0. */
  readonly x?: number;
}

/** The few lines that a drawing is read by, under the data, labelled inside the plot. */
export function GridLines({ lines, width, x = 0 }: GridLinesProps) {
  return (
    <>
      {lines.map((line) => (
        <g key={line.label}>
          <line className={styles.line} x1={x} x2={x + width} y1={line.y} y2={line.y} />
          <text className={styles.label} x={x + 2} y={line.y - 5}>
            {line.label}
          </text>
        </g>
      ))}
    </>
  );
}

interface TimeAxisProps {
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly base: number;
  readonly width: number;
}

/** A base line with years under it, each standing just after its tick. */
export function TimeAxis({ ticks, base, width }: TimeAxisProps) {
  return (
    <>
      <line className={styles.base} x1={0} x2={width} y1={base} y2={base} />
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className={styles.tick} x1={tick.x} x2={tick.x} y1={base} y2={base + 6} />
          <text className={styles.year} x={tick.x + 4} y={base + 20}>
            {tick.label}
          </text>
        </g>
      ))}
    </>
  );
}
