import type { ViewProps } from "#charts/chart.ts";
import { GridLines } from "#chart-parts/GridLines.tsx";
import { Label } from "#chart-parts/Label.tsx";
import marks from "#chart-parts/marks.module.css";
import type { GasLayout, GasText, PlacedFactor } from "./electricity.gas.layout.ts";
import styles from "./ElectricityView.module.css";

/** The estimate as fans over the gas lost, recorded cuts on the same scale, the factors below. */
export function ElectricityGasView({ layout, focus }: ViewProps<GasLayout>) {
  const { plot, radius } = layout;
  const ring = (key: string, x: number, y: number) =>
    key === focus && <circle className={marks.ring} cx={x} cy={y} r={radius + 6} />;
  return (
    <>
      <Results layout={layout} focus={focus} />
      <GridLines lines={layout.grid} width={plot.right} />
      {layout.losses.map((loss) => (
        <path key={loss.key} className={styles.fan} data-end={loss.end} d={loss.fan} />
      ))}
      <line className={styles.base} x1={0} x2={plot.right} y1={plot.base} y2={plot.base} />
      {layout.ticks.map((tick) => (
        <Label key={tick.text} {...tick} className={styles.words} />
      ))}
      <Label {...layout.axisTitle} className={styles.words} />
      <line className={styles.volume} x1={layout.volume} x2={layout.volume} y1={plot.top} y2={plot.base} />
      {layout.losses.map((loss) => (
        <g key={loss.key}>
          <Label {...loss.name} className={styles.end} />
          <line
            className={styles.point}
            data-mark={loss.key}
            x1={loss.point.x}
            x2={loss.point.x}
            y1={loss.point.top}
            y2={loss.point.bottom}
          />
        </g>
      ))}
      {layout.cutLabels.map((label) => (
        <Label key={`${label.text} ${String(label.x)}`} {...label} className={styles.cutLabel} />
      ))}
      {layout.cuts.map((cut) => (
        <g key={cut.key}>
          <circle
            className={styles.cut}
            data-cumulative={cut.cumulative ? "" : undefined}
            data-mark={cut.key}
            cx={cut.x}
            cy={cut.y}
            r={radius}
          />
          {ring(cut.key, cut.x, cut.y)}
        </g>
      ))}
      <Label {...layout.scale.title} className={styles.strong} />
      {layout.losses.map((loss) => (
        <g key={loss.key}>
          <rect
            className={styles.stretch}
            x={loss.stretch.x - 2}
            y={layout.scale.top + 40}
            width={loss.stretch.width + 4}
            height={layout.scale.base - layout.scale.top - 40}
          />
          <Label {...loss.stretch.label} className={styles.stretchName} />
        </g>
      ))}
      <line className={styles.base} x1={0} x2={layout.width} y1={layout.scale.base} y2={layout.scale.base} />
      {layout.scale.ticks.map((tick) => (
        <Label key={tick.text} {...tick} className={styles.words} />
      ))}
      {layout.factors.map((factor) => (
        <g key={factor.key}>
          <FactorMark factor={factor} radius={radius - 1} />
          {ring(factor.key, factor.x, factor.y)}
        </g>
      ))}
      {layout.reasons.map((reason) => (
        <Label key={`${reason.text} ${reason.anchor}`} {...reason} className={styles.small} />
      ))}
    </>
  );
}

/** The three results in figures above the plot. */
function Results({ layout, focus }: { readonly layout: GasLayout; readonly focus: string }) {
  return (
    <>
      {layout.resultUnit !== undefined && <Words text={layout.resultUnit} className={styles.words} />}
      {layout.losses.map((loss) => (
        <g
          key={loss.key}
          data-mark={loss.key}
          data-cursor={loss.key === focus ? "" : undefined}
          className={styles.result}
        >
          <Words text={loss.result.name} className={styles.end} />
          <Words text={loss.result.value} className={styles.value} size={layout.resultSize} />
          {loss.result.share !== undefined && <Words text={loss.result.share} className={styles.words} />}
        </g>
      ))}
    </>
  );
}

interface WordsProps {
  readonly text: GasText;
  readonly className: string | undefined;
  /** Size in pixels where it is not the class's own. */
  readonly size?: number;
}

/** A line of text on the bare ground. */
function Words({ text: { x, y, text, anchor }, className, size }: WordsProps) {
  return (
    <text className={className} x={x} y={y} fontSize={size} textAnchor={anchor === "start" ? undefined : anchor}>
      {text}
    </text>
  );
}

interface FactorMarkProps {
  readonly factor: PlacedFactor;
  readonly radius: number;
}

/** A disc for a factor in use, a ring for one that is not, a cross for one that is dropped. */
function FactorMark({ factor: { key, x, y, role, used }, radius }: FactorMarkProps) {
  if (role === "too-high" || role === "other-uses") {
    const d = `M${x - radius},${y - radius}l${2 * radius},${2 * radius}m0,${-2 * radius}l${-2 * radius},${2 * radius}`;
    return <path className={styles.dropped} data-mark={key} d={d} />;
  }
  return (
    <circle className={styles.factor} data-used={used ? "" : undefined} data-mark={key} cx={x} cy={y} r={radius} />
  );
}
