import type { ReactNode } from "react";
import styles from "./ui.module.css";

interface DisclosureProps {
  /** What opens the rest, with its state in words: "3 of 8 kinds". */
  readonly summary: string;
  /** True where something in it is set, so that it is seen. Default false. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Controls that few readers need, folded away behind a line that says what is set. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open || undefined}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
