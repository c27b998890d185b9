import { useEffect, useId, useState } from "react";
import styles from "./ui.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Unit after the number, read out with it. */
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

/** A typed number, taken over on Enter or when the field is left; out of bounds it goes to the nearest bound. */
export function NumberField({ label, value, min, max, unit, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const settle = () => {
    const typed = Number(text.replace(",", "."));
    if (text.trim() === "" || Number.isNaN(typed)) {
      setText(String(value));
      return;
    }
    const next = Math.min(max, Math.max(min, typed));
    setText(String(next));
    if (next !== value) onChange(next);
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
          size={5}
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
