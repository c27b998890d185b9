import type { ReactNode } from "react";
import styles from "./ui.module.css";

interface FieldProps {
  /** Id of the control that the label belongs to. */
  readonly id: string;
  readonly label: string;
  /** Where something beside the field shows the label already. Default false. */
  readonly labelHidden?: boolean;
  readonly children: ReactNode;
}

/** A control under its label. */
export function Field({ id, label, labelHidden = false, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label className={labelHidden ? "visually-hidden" : styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
