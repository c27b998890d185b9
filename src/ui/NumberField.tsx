import { useEffect, useId, useState } from "react";
import type { Language } from "#i18n/language.ts";
import { parseNumber } from "#lib/digits.ts";
import styles from "./ui.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Unit after the number, read out with it. */
  readonly unit?: string;
  readonly language: Language;
  readonly onChange: (value: number) => void;
}

/** Most decimals that a typed number keeps. */
const DIGITS = 6;

/** A typed number in the language's digits, read in any; taken over on Enter or when the field is left; out of bounds it goes to the nearest bound. */
export function NumberField({ label, value, min, max, unit, language, onChange }: NumberFieldProps) {
  const id = useId();
  const write = (number: number) => language.formats.plain(number, DIGITS);
  const shown = write(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const settle = () => {
    const typed = parseNumber(text);
    if (typed === undefined) {
      setText(shown);
      return;
    }
    const next = Math.min(max, Math.max(min, typed));
    setText(write(next));
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
