import type { GateState } from "#data/border/gate-states.table.ts";
import styles from "./BorderView.module.css";

interface GateMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly passage: GateState;
  readonly pointed: boolean;
}

/** A crossing as a ring: empty when open, half full when limited, full when closed, dashed when nothing is known. */
export function GateMark({ x, y, radius, passage, pointed }: GateMarkProps) {
  return (
    <>
      <circle
        className={styles.gate}
        data-passage={passage}
        data-cursor={pointed ? "" : undefined}
        cx={x}
        cy={y}
        r={radius}
      />
      {passage === "limited" && (
        <path className={styles.half} d={`M${x},${y - radius}a${radius},${radius} 0 0 1 0,${2 * radius}z`} />
      )}
    </>
  );
}
