import type { ReactNode } from "react";
import styles from "./frame.module.css";

interface ReadoutDockProps {
  /** What stands there as long as nothing is pointed at: the chosen mark, or what the whole drawing says. */
  readonly lasting: ReactNode;
  /** What a mark says while it is pointed at; undefined for none. */
  readonly passing: ReactNode | undefined;
}

/**
 * The place of words right under a drawing, never under a finger. What lasts makes its height; what passes is shown in
 * that height, cut off where it is longer, so that pointing never moves what stands below.
 */
export function ReadoutDock({ lasting, passing }: ReadoutDockProps) {
  return (
    <div className={styles.dock} data-passing={passing === undefined ? undefined : ""}>
      {/* Gone as soon as the focus moves on, so the focus cannot go into it: choosing a mark makes its words last. */}
      {passing !== undefined && (
        <div className={styles.passing} inert>
          {passing}
        </div>
      )}
      <div className={styles.lasting}>{lasting}</div>
    </div>
  );
}
