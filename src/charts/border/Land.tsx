import { memo } from "react";
import type { MapGround } from "./map.layout.ts";
import styles from "./BorderView.module.css";

interface LandProps {
  readonly land: MapGround["land"];
  /** Drawn large: a stronger line. */
  readonly large?: boolean;
}

/** Neighbours, the two countries, and the line between them. Drawn once for a layout: it is most of the map's work. */
export const Land = memo(function Land({ land, large = false }: LandProps) {
  return (
    <>
      <path className={styles.neighbours} d={land.neighbours} />
      <path className={styles.iraq} d={land.iraq} />
      <path className={styles.iran} d={land.iran} />
      <path className={styles.border} data-large={large ? "" : undefined} d={land.border} />
    </>
  );
});
