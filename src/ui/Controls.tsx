import type { ReactNode } from "react";
import styles from "./ui.module.css";

/** Lays a chart's controls out in wrapping rows. */
export function Controls({ children }: { readonly children: ReactNode }) {
  return <div className={styles.controls}>{children}</div>;
}
