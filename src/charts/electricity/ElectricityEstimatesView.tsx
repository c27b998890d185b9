import type { ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import { Legend } from "#chart-parts/Legend.tsx";
import marks from "#chart-parts/marks.module.css";
import { coversShape } from "./covers-shape.ts";
import type {
  EstimatesLayout,
  EstimatesLegendKey,
  PlacedEstimate,
  PlacedShare,
} from "./electricity.estimates.layout.ts";
import styles from "./ElectricityView.module.css";

/** How far the dots of an undated mark reach beside it. */
const TAIL = 6;

/** Dots beside a mark whose page has no date. */
function Tail({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  const reach = radius + TAIL;
  return <path className={styles.tail} d={`M${x - reach},${y}H${x - radius}M${x + radius},${y}H${x + reach}`} />;
}

/** A stroke through a mark whose page is faulty. */
function Strike({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  const reach = radius + 4;
  return <path className={styles.strike} d={`M${x - reach},${y + reach}L${x + reach},${y - reach}`} />;
}

function swatch(key: EstimatesLegendKey, x: number, y: number) {
  switch (key) {
    case "proRata":
      return <line className={styles.proRata} x1={x - 6} x2={x + 6} y1={y} y2={y} />;
    case "fixed":
      return <rect className={styles.fixed} x={x - 6} y={y - 6} width={12} height={12} />;
    case "hollow":
      return <path className={styles.dot} data-covers="gas" data-origin="none" d={coversShape("gas", x, y, 4.5)} />;
    case "undated":
      return (
        <>
          <Tail x={x} y={y} radius={4} />
          <path className={styles.dot} data-covers="both" data-origin="own" d={coversShape("both", x, y, 3)} />
        </>
      );
    case "weak":
      return (
        <>
          <path className={styles.dot} data-covers="gas" data-origin="own" d={coversShape("gas", x, y, 4.5)} />
          <Strike x={x} y={y} radius={4.5} />
        </>
      );
    default:
      return <path className={styles.dot} data-covers={key} data-origin="own" d={coversShape(key, x, y, 5)} />;
  }
}

/** Published shares as dots, never joined; our own as bars and lines behind them. */
export function ElectricityEstimatesView({ layout, focus }: ViewProps<EstimatesLayout>) {
  return (
    <>
      <Legend items={layout.legend} swatch={swatch} />
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.fixed.map((box) => (
        <Box key={box.key} box={box} className={styles.fixed} focus={focus} />
      ))}
      {layout.otherVolume.map((box) => (
        <Box key={box.key} box={box} className={styles.otherVolume} focus={focus} />
      ))}
      {layout.proRata.map((line) => (
        <line
          key={line.key}
          className={styles.proRata}
          data-mark={line.key}
          data-cursor={line.key === focus ? "" : undefined}
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
        <Dot key={row.id} row={row} radius={layout.radius} focus={focus} />
      ))}
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {layout.reportLine !== undefined && (
        <Label x={4} y={layout.reportLine.y - 8} text={layout.reportLine.text} anchor="start" className={styles.ink} />
      )}
    </>
  );
}

interface BoxProps {
  readonly box: PlacedShare;
  readonly className: string | undefined;
  readonly focus: string;
}

/** Low to high of one of our own shares. */
function Box({ box, className, focus }: BoxProps) {
  return (
    <rect
      className={className}
      data-mark={box.key}
      data-cursor={box.key === focus ? "" : undefined}
      x={box.x}
      y={box.y}
      width={box.width}
      height={box.height}
    />
  );
}

interface DotProps {
  readonly row: PlacedEstimate;
  readonly radius: number;
  readonly focus: string;
}

/** One published share: colour and shape by what it covers, hollow where it has no author of its own. */
function Dot({ row, radius, focus }: DotProps) {
  const { x, y } = row;
  return (
    <g>
      {row.range !== undefined && (
        <line className={styles.whisker} x1={x} x2={x} y1={row.range.top} y2={row.range.bottom} />
      )}
      {row.undated && <Tail x={x} y={y} radius={radius} />}
      <path
        className={styles.dot}
        data-covers={row.word}
        data-origin={row.independent ? "own" : "none"}
        data-mark={row.id}
        d={coversShape(row.word, x, y, radius)}
      />
      {row.weakness !== null && <Strike x={x} y={y} radius={radius} />}
      {row.id === focus && <circle className={marks.ring} cx={x} cy={y} r={radius + 6} />}
    </g>
  );
}
