import { useEffect, useId, useState } from "react";
import type { Language } from "#i18n/language.ts";
import { parseNumber } from "#lib/digits.ts";
import { Field } from "./Field.tsx";
import styles from "./ui.module.css";

interface NumberFieldProps {
  readonly label: string;
  /** Where something beside the field shows the label already. Default false. */
  readonly labelHidden?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Decimals that are kept. Default 6. */
  readonly digits?: number;
  /** Unit after the number, read out with it. */
  readonly unit?: string | undefined;
  /** Told when what was typed is no number within the bounds; without it, a number goes to the nearest bound. */
  readonly outside?: string;
  readonly language: Language;
  readonly onChange: (value: number) => void;
}

/** A typed number in the language's digits, read in any; taken over on Enter or when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden = false, value, min, max, digits = 6, unit, outside, language, onChange } = props;
  const id = useId();
  const write = (number: number) => language.formats.plain(number, digits);
  const shown = write(value);
  const [text, setText] = useState(shown);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setText(shown);
    setRefused(false);
  }, [shown]);
  const settle = () => {
    const typed = parseNumber(text);
    const bounded = typed === undefined ? undefined : Math.min(max, Math.max(min, Number(typed.toFixed(digits))));
    if (outside !== undefined && (typed === undefined || typed < min || typed > max)) {
      setRefused(true);
      return;
    }
    setRefused(false);
    setText(bounded === undefined ? shown : write(bounded));
    if (bounded !== undefined && bounded !== value) onChange(bounded);
  };
  return (
    <Field id={id} label={label} labelHidden={labelHidden}>
      <span className={styles.withUnit}>
        <input
          id={id}
          className={styles.input}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
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
      {refused && (
        <span id={`${id}-refused`} role="alert" className={styles.refused}>
          {outside}
        </span>
      )}
    </Field>
  );
}
