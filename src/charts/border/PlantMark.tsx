import type { PlantRow } from "#data/border/plants.table.ts";
import styles from "./BorderView.module.css";

interface PlantMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly gas: PlantRow["iranianGas"];
  /** False where the place is doubtful. */
  readonly certain: boolean;
  /** Key of the plant; none in a legend. */
  readonly mark?: string;
}

/** A plant as a disc: full where Iranian gas is documented, hollow where it was planned, grey where nothing was found. */
export function PlantMark({ x, y, radius, gas, certain, mark }: PlantMarkProps) {
  return (
    <>
      {!certain && <circle className={styles.rim} cx={x} cy={y} r={radius + 3.5} />}
      <circle className={styles.plant} data-gas={gas} data-mark={mark} cx={x} cy={y} r={radius} />
    </>
  );
}
