import type { ViewProps } from "#charts/chart.ts";
import type { PlacedPart, ReportedLayout } from "./electricity.reported.layout.ts";
import styles from "./ElectricityView.module.css";

/** All squares of a part as one path, so that hundreds of squares cost one element. */
function squares(part: PlacedPart, side: number): string {
  return part.units
    .map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h${(-side).toFixed(1)}z`)
    .join("");
}

/** The lower left half of each square, for parts that count two things together. */
function halves(part: PlacedPart, side: number): string {
  return part.units
    .map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}v${side.toFixed(1)}h${side.toFixed(1)}z`)
    .join("");
}

/** Four blocks of squares: the same megawatts on four bases. */
export function ElectricityReportedView({ layout, cursor, focus }: ViewProps<ReportedLayout>) {
  return (
    <>
      {layout.blocks.map((block) => (
        <g key={block.id}>
          <text className={styles.share} x={block.share.x} y={block.share.y}>
            {block.share.text}
          </text>
          {block.lines.map((line) => (
            <text key={line.text} className={styles.words} x={line.x} y={line.y}>
              {line.text}
            </text>
          ))}
          {block.parts.map((part) => (
            <g key={part.key}>
              <path
                className={styles.unit}
                data-kind={part.kind}
                data-cursor={part.key === cursor ? "" : undefined}
                data-focus={part.key === focus ? "" : undefined}
                d={squares(part, layout.side)}
              />
              {part.kind === "tied" && <path className={styles.half} d={halves(part, layout.side)} />}
            </g>
          ))}
        </g>
      ))}
      <text className={styles.note} x={layout.unitNote.x} y={layout.unitNote.y}>
        {layout.unitNote.text}
      </text>
    </>
  );
}
