import type { ReactNode } from "react";
import styles from "./ui.module.css";

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Name for assistive technology where the visible text is not enough ("+"). */
  readonly label?: string;
}

/** The one button of the site. */
export function Button({ children, onClick, disabled = false, label }: ButtonProps) {
  return (
    <button type="button" className={styles.button} onClick={onClick} disabled={disabled} aria-label={label}>
      {children}
    </button>
  );
}
