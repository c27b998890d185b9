import { useLayoutEffect, useRef } from "react";
import styles from "./ui.module.css";

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no that takes effect at once. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  const input = useRef<HTMLInputElement>(null);
  // A tick set before the page was alive is kept.
  useLayoutEffect(() => {
    const early = input.current?.checked ?? checked;
    if (early !== checked) onChange(early);
    // Once, when the toggle comes alive.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <label className={styles.toggle}>
      <input
        ref={input}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
