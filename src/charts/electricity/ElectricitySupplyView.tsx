import type { ViewProps } from "#charts/chart.ts";
import { GridLines, TimeAxis } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import { Legend } from "#chart-parts/Legend.tsx";
import marks from "#chart-parts/marks.module.css";
import type { SupplyLayout, SupplyLegendKey } from "./electricity.supply.layout.ts";
import { supplyShape } from "./supply-shape.ts";
import styles from "./ElectricityView.module.css";

function swatch(key: SupplyLegendKey, x: number, y: number) {
  if (key === "average") return <line className={styles.average} x1={x - 6} x2={x + 6} y1={y} y2={y} />;
  const series = key === "planned" ? "output" : key;
  return (
    <path
      className={styles.figure}
      data-series={series}
      data-planned={key === "planned" ? "" : undefined}
      d={supplyShape(series, x, y, 5)}
    />
  );
}

/** Each figure as a mark with the time it is about; our yearly averages as steps behind them. */
export function ElectricitySupplyView({ layout, focus }: ViewProps<SupplyLayout>) {
  const report = layout.figures.find((figure) => figure.isReport);
  const reportLabel = layout.labels.find((label) => label.tone === "ink");
  return (
    <>
      <Legend items={layout.legend} swatch={swatch} />
      <GridLines lines={layout.grid} width={layout.width} />
      {layout.averages.map((average) => (
        <line
          key={average.key}
          className={styles.average}
          data-mark={average.key}
          x1={average.x}
          x2={average.x + average.width}
          y1={average.y}
          y2={average.y}
        />
      ))}
      {layout.ties.map((tie) => (
        <path key={tie} className={styles.conflict} d={tie} />
      ))}
      {report !== undefined && reportLabel !== undefined && (
        <line className={styles.leader} x1={report.x} x2={report.x} y1={report.y} y2={reportLabel.y - 12} />
      )}
      {layout.figures.map((figure) => (
        <g key={figure.key}>
          {figure.to - figure.from > 14 && (
            <line className={styles.span} x1={figure.from} x2={figure.to} y1={figure.y} y2={figure.y} />
          )}
          <path
            className={styles.figure}
            data-series={figure.series}
            data-planned={figure.planned ? "" : undefined}
            data-mark={figure.key}
            d={supplyShape(figure.series, figure.x, figure.y, layout.radius)}
          />
          {figure.key === focus && <circle className={marks.ring} cx={figure.x} cy={figure.y} r={layout.radius + 6} />}
        </g>
      ))}
      <TimeAxis ticks={layout.ticks} base={layout.base} width={layout.width} />
      {layout.labels.map((label) => (
        <Label key={label.text} {...label} className={label.tone === "ink" ? styles.strong : styles.words} />
      ))}
    </>
  );
}
