import type { GateState } from "#data/border/gate-states.table.ts";
import styles from "./BorderView.module.css";

interface GateMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly passage: GateState;
  /** Key of the crossing; none in a legend. */
  readonly mark?: string;
}

/** A crossing: a clear ring when open, half shut when limited, a full one with a bar when closed; a small diamond when nothing is known. */
export function GateMark({ x, y, radius, passage, mark }: GateMarkProps) {
  const look = { className: styles.gate, "data-passage": passage, "data-mark": mark };
  if (passage === "unknown") {
    const side = radius * 0.85;
    return <path {...look} d={`M${x},${y - side}l${side},${side}l${-side},${side}l${-side},${-side}z`} />;
  }
  return (
    <>
      <circle {...look} cx={x} cy={y} r={radius} />
      {passage === "limited" && (
        <path className={styles.half} d={`M${x},${y - radius}a${radius},${radius} 0 0 1 0,${2 * radius}z`} />
      )}
      {passage === "closed" && <path className={styles.shut} d={`M${x - radius / 2},${y}h${radius}`} />}
    </>
  );
}
