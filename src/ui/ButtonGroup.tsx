import { useId, type ReactNode } from "react";
import styles from "./ui.module.css";

interface ButtonGroupProps {
  /** What the buttons do together, before them. */
  readonly label: string;
  /** Default false. True where the buttons say it themselves. */
  readonly labelHidden?: boolean;
  readonly children: ReactNode;
  /** For buttons whose order is one of places, which no language mirrors. */
  readonly leftToRight?: boolean;
}

/** Buttons that belong together, with a word for what they do. */
export function ButtonGroup({ label, labelHidden = false, children, leftToRight = false }: ButtonGroupProps) {
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id} className={labelHidden ? "visually-hidden" : styles.label}>
        {label}
      </span>
      <span className={styles.buttons} dir={leftToRight ? "ltr" : undefined}>
        {children}
      </span>
    </div>
  );
}
