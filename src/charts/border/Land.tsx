import { memo } from "react";
import { useMapContext } from "react-simple-maps/core";
import type { BorderGeometry } from "./border.data.ts";
import styles from "./BorderView.module.css";

/** Land, neighbours and the line between the two countries. Drawn once for a projection: it is most of the map's work. */
export const Land = memo(function Land({ geometry }: { readonly geometry: BorderGeometry }) {
  const { path } = useMapContext();
  return (
    <>
      <path className={styles.neighbours} d={path(geometry.neighbours) ?? ""} />
      <path className={styles.iraq} d={path(geometry.iraq) ?? ""} />
      <path className={styles.iran} d={path(geometry.iran) ?? ""} />
      <path className={styles.border} d={path(geometry.border) ?? ""} />
    </>
  );
});
