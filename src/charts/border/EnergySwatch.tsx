import { PlantMark } from "./PlantMark.tsx";
import type { Layer } from "./border.params.ts";
import styles from "./BorderView.module.css";

/** What a layer looks like on the map, around the middle of a 20 by 20 square. */
export function EnergySwatch({ layer }: { readonly layer: Layer | "doubtful" }) {
  if (layer === "gas" || layer === "power") return <path className={styles.course} data-kind={layer} d="M-9,0h18" />;
  if (layer === "doubtful") return <PlantMark x={0} y={0} radius={3.5} gas="no-evidence" certain={false} />;
  return <PlantMark x={0} y={0} radius={6} gas={layer} certain />;
}
