import type { ViewProps } from "#charts/chart.ts";
import { Hatching } from "#chart-parts/Hatching.tsx";
import { Label } from "#chart-parts/Label.tsx";
import { SAMPLE, type PlacedKeyItem } from "./waivers.key.ts";
import type { PlacedPiece, StripLayout } from "./waivers.strip.layout.ts";
import styles from "./WaiversView.module.css";

/** A row a year: waivers by turns in two lanes, holes between them, who signed under them. */
export function WaiversStripView({ layout, focus, idPrefix }: ViewProps<StripLayout>) {
  const hatch = `${idPrefix}-hatch`;
  return (
    <>
      <defs>
        <Hatching id={hatch} className={styles.hatchLine} />
      </defs>
      {layout.months.map((month) => (
        <text key={month.label} className={styles.month} x={month.x + 2} y={11}>
          {month.label}
        </text>
      ))}
      {layout.grid.xs.map((x) => (
        <line key={x} className={styles.quarter} x1={x} x2={x} y1={layout.grid.top} y2={layout.grid.bottom} />
      ))}
      {layout.rows.map((row) => (
        <rect
          key={row.year}
          className={styles.track}
          x={0}
          y={row.top}
          width={layout.width}
          height={row.bottom - row.top}
        />
      ))}
      {layout.rails.map((rail) => (
        <line
          key={`${rail.x} ${rail.y}`}
          className={styles.rail}
          data-order={rail.order}
          x1={rail.x}
          x2={rail.x + rail.width}
          y1={rail.y}
          y2={rail.y}
        />
      ))}
      {layout.holes.map((hole) => (
        <rect
          key={`${hole.key} ${hole.x}`}
          className={styles.hole}
          data-certain={hole.certain ? "" : undefined}
          x={hole.x}
          y={hole.y}
          width={hole.width}
          height={hole.height}
        />
      ))}
      {layout.pieces.map((piece) => (
        <Piece
          key={`${piece.key} ${piece.x} ${piece.y}`}
          piece={piece}
          report={piece.key === layout.reportKey}
          hatch={hatch}
        />
      ))}
      {layout.boxes.map((box) => (
        <rect
          key={`${box.key} ${box.y}`}
          className={styles.box}
          data-report={box.key === layout.reportKey ? "" : undefined}
          data-mark={box.key}
          data-cursor={box.key === focus ? "" : undefined}
          x={box.x - 1}
          y={box.y - 1}
          width={box.width + 2}
          height={box.height + 2}
          rx={2}
        />
      ))}
      {layout.key.map((item) => (
        <KeyItem key={item.look} item={item} hatch={hatch} />
      ))}
      {layout.after.map((mark) => (
        <g
          key={mark.key}
          className={styles.after}
          data-mark={mark.key}
          data-cursor={mark.key === focus ? "" : undefined}
        >
          <path d={diamond(mark.x, mark.y)} />
          {mark.line !== undefined && <path d={diamond(mark.line.x, mark.line.y)} />}
        </g>
      ))}
      {layout.texts.map((text) => (
        <Label key={`${text.text} ${text.x} ${text.y}`} {...text} className={styles[text.tone]} />
      ))}
    </>
  );
}

function diamond(x: number, y: number): string {
  return `M${x},${y - 5}l5,5l-5,5l-5,-5z`;
}

interface PieceProps {
  readonly piece: Pick<PlacedPiece, "x" | "y" | "width" | "height" | "look" | "certain">;
  /** Whether it is of the waiver that the report speaks of. */
  readonly report?: boolean;
  readonly hatch: string;
}

/** Solid while the waiver ran for certain, hatched while it may have; two colours where it is said to cover two things. */
function Piece({ piece, report = false, hatch }: PieceProps) {
  const { x, y, width, height, look, certain } = piece;
  const box = { x, y, width, height };
  if (!certain) return <rect {...box} className={styles.possible} data-look={look} fill={`url(#${hatch})`} />;
  return (
    <>
      <rect {...box} className={styles.piece} data-look={look} data-report={report ? "" : undefined} />
      {(look === "both" || look === "disputed") && (
        <rect
          {...box}
          height={height / 2}
          className={styles.gasHalf}
          data-look={look}
          data-report={report ? "" : undefined}
        />
      )}
    </>
  );
}

/** A sample and its word. */
function KeyItem({ item, hatch }: { readonly item: PlacedKeyItem; readonly hatch: string }) {
  const sample = { x: item.x, y: item.y - 5, width: SAMPLE, height: 10 };
  return (
    <g>
      <Piece
        piece={
          item.look === "possible"
            ? { ...sample, look: "electricity", certain: false }
            : { ...sample, look: item.look, certain: true }
        }
        hatch={hatch}
      />
      <text
        className={styles.soft}
        x={item.wordX}
        y={item.y + 4}
        textAnchor={item.anchor === "end" ? "end" : undefined}
      >
        {item.text}
      </text>
    </g>
  );
}
