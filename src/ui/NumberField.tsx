import { useEffect, useId, useState } from "react";
import styles from "./ui.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Unit after the number, read out with it. */
  readonly unit?: string;
  readonly onChange: (value: number, settled: boolean) => void;
}

/** A typed number. It is taken over on Enter or when the field is left; a number out of bounds goes to the nearest bound. */
export function NumberField({ label, value, min, max, step = 1, unit, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const settle = () => {
    const typed = Number(text.replace(",", "."));
    if (text.trim() === "" || Number.isNaN(typed)) {
      setText(String(value));
      return;
    }
    const next = Math.min(max, Math.max(min, Math.round(typed / step) * step));
    setText(String(next));
    if (next !== value) onChange(next, true);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.withUnit}>
        <input
          id={id}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          size={Math.max(4, String(max).length)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle();
          }}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
    </div>
  );
}
