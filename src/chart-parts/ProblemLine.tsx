import type { ReactNode } from "react";
import styles from "./frame.module.css";

interface ProblemLineProps {
  /** `alert` for what just went wrong, `status` (the default) for what was so from the start. */
  readonly role?: "status" | "alert";
  readonly children: ReactNode;
}

/** One line on what is not as it was asked for, with a way on where there is one. */
export function ProblemLine({ role = "status", children }: ProblemLineProps) {
  return (
    <p className={styles.problem} role={role}>
      {children}
    </p>
  );
}
