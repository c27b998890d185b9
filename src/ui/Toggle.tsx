import type { ReactNode } from "react";
import styles from "./ui.module.css";

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The mark that the label stands for in the drawing, so that the control is its legend. */
  readonly swatch?: ReactNode;
}

/** A yes or no that takes effect at once. */
export function Toggle({ label, checked, onChange, swatch }: ToggleProps) {
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {swatch}
      <span>{label}</span>
    </label>
  );
}
