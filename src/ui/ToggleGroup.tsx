import type { ReactNode } from "react";
import styles from "./ui.module.css";

interface ToggleGroupProps {
  /** What is chosen among, for assistive technology; the toggles speak for themselves. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Toggles that choose from one set; they keep together where they wrap. */
export function ToggleGroup({ label, children }: ToggleGroupProps) {
  return (
    <div className={styles.toggles} role="group" aria-label={label}>
      {children}
    </div>
  );
}
