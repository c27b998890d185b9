import type { ViewProps } from "#charts/chart.ts";
import { Label } from "#chart-parts/Label.tsx";
import { Legend } from "#chart-parts/Legend.tsx";
import marks from "#chart-parts/marks.module.css";
import type { PlacedPart, PlacedUse, ReportedLayout } from "./electricity.reported.layout.ts";
import type { Part } from "./electricity.reported.model.ts";
import styles from "./ElectricityView.module.css";

/** A square of the given side as a path. */
function square(x: number, y: number, side: number): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h${(-side).toFixed(1)}z`;
}

/** The lower left half of a square, for parts that count two things together. */
function half(x: number, y: number, side: number): string {
  return `M${x.toFixed(1)},${y.toFixed(1)}v${side.toFixed(1)}h${side.toFixed(1)}z`;
}

/** All squares of a part as one path, so that hundreds of squares cost one element. */
function all(part: PlacedPart, side: number, shape: typeof square): string {
  return part.units.map(({ x, y }) => shape(x, y, side)).join("");
}

function swatch(kind: Part["kind"] | "unit", x: number, y: number) {
  if (kind === "unit") return null;
  const at = [x - 6, y - 6, 12] as const;
  return (
    <>
      <path className={styles.unit} data-kind={kind} d={square(...at)} />
      {kind === "tied" && <path className={styles.half} d={half(...at)} />}
    </>
  );
}

/** Four blocks of squares, the same megawatts on four bases; below them, who else printed the sentence. */
export function ElectricityReportedView({ layout, focus }: ViewProps<ReportedLayout>) {
  const { stock } = layout;
  return (
    <>
      <Legend items={layout.legend} swatch={swatch} />
      {layout.blocks.map((block) => (
        <g key={block.id}>
          <text
            className={styles.share}
            textAnchor={layout.anchor}
            fontSize={layout.shareSize}
            x={block.share.x}
            y={block.share.y}
          >
            {block.share.text}
          </text>
          {block.lines.map((line) => (
            <text
              key={line.text}
              className={styles.words}
              textAnchor={layout.anchor}
              fontSize={layout.wordSize}
              x={line.x}
              y={line.y}
            >
              {line.text}
            </text>
          ))}
          {block.parts.map((part) => (
            <g key={part.key}>
              <path
                className={styles.unit}
                data-kind={part.kind}
                data-mark={part.key}
                data-focus={part.key === focus ? "" : undefined}
                d={all(part, layout.side, square)}
              />
              {part.kind === "tied" && <path className={styles.half} d={all(part, layout.side, half)} />}
            </g>
          ))}
        </g>
      ))}
      {stock.title.map((line) => (
        <text key={line.text} className={styles.ink} textAnchor={layout.anchor} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
      <line className={styles.time} x1={0} x2={layout.width} y1={stock.y} y2={stock.y} />
      {stock.uses.map((use) => (
        <Use key={use.key} use={use} focus={focus} />
      ))}
    </>
  );
}

interface UseProps {
  readonly use: PlacedUse;
  readonly focus: string;
}

/** One use of the sentence: filled for the report's own. */
function Use({ use, focus }: UseProps) {
  return (
    <g>
      <circle
        className={styles.use}
        data-report={use.isReport ? "" : undefined}
        data-mark={use.key}
        cx={use.x}
        cy={use.y}
        r={6}
      />
      {use.key === focus && !use.isReport && <circle className={marks.ring} cx={use.x} cy={use.y} r={11} />}
      {use.lines.map((line, index) => (
        <Label
          key={line.text}
          {...line}
          anchor={use.anchor}
          className={index === 0 && use.isReport ? styles.ink : styles.soft}
        />
      ))}
    </g>
  );
}
