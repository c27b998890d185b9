import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { CoverLayout } from "./waivers.cover.layout.ts";
import styles from "./WaiversView.module.css";

/** Days left as a curve, with the day asked for. */
export function WaiversCoverView({ layout, idPrefix }: ViewProps<CoverLayout>) {
  const hatch = `${idPrefix}-hatch`;
  const chosen = layout.stops.find((stop) => stop.key === layout.chosen);
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
      </defs>
      <GridLines lines={layout.grid} width={layout.width} />
      <path className={styles.possibleCover} d={layout.possible} fill={`url(#${hatch})`} />
      <path className={styles.cover} d={layout.certain} />
      {layout.bare.map(({ x, width }) => (
        <g key={x}>
          <line className={styles.leader} x1={x + width / 2} x2={x + width / 2} y1={32} y2={layout.base} />
          <rect className={styles.bare} x={x} y={layout.base - 5} width={width} height={5} />
        </g>
      ))}
      <line className={styles.leader} x1={layout.report} x2={layout.report} y1={32} y2={layout.base} />
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {chosen !== undefined && (
        <>
          <line className={styles.chosen} x1={chosen.x} x2={chosen.x} y1={16} y2={layout.base} />
          <Ends low={chosen.low} high={chosen.high} x={chosen.x} className={styles.end} />
        </>
      )}
      {layout.texts.map((text) => (
        <Label key={text.text} {...text} className={styles[text.tone]} />
      ))}
    </>
  );
}

/** The day that is pointed at. */
export function CoverCursorView({ layout, cursor, focus }: CursorViewProps<CoverLayout>) {
  const pointed = layout.stops.find((stop) => stop.key === cursor);
  if (pointed === undefined) return null;
  return (
    <>
      <line className={styles.pointed} x1={pointed.x} x2={pointed.x} y1={layout.top} y2={layout.base} />
      <Ends low={pointed.low} high={pointed.high} x={pointed.x} className={styles.end} />
      {pointed.key === focus && <circle className={marks.ring} cx={pointed.x} cy={pointed.high} r={9} />}
    </>
  );
}

interface EndsProps {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly className: string | undefined;
}

/** The least and the most cover on a day. */
function Ends({ x, low, high, className }: EndsProps) {
  return (
    <>
      <circle className={className} cx={x} cy={high} r={4} />
      {low !== high && <circle className={className} cx={x} cy={low} r={4} />}
    </>
  );
}
