import { useEffect, useId, useState } from "react";
import { parseTypedDate } from "#data/typed-date.ts";
import type { Language } from "#i18n/language.ts";
import type { IsoDate } from "#lib/iso-date.ts";
import { Field } from "./Field.tsx";
import styles from "./ui.module.css";

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate;
  readonly min: IsoDate;
  readonly max: IsoDate;
  readonly language: Language;
  readonly onChange: (value: IsoDate) => void;
}

/** Characters of a day that is written out, as "2020-09-27": taken over at once. */
const WHOLE = 10;

/**
 * A day, typed. The platform's own field writes it as the browser's language does, not as the page's, and knows neither
 * its digits nor, in Persian, its calendar: a plain one shows the day as the language does, year first, and reads it in
 * either calendar and any digits, on Enter or when it is left.
 * Days out of bounds are not taken over.
 */
export function DateField({ label, value, min, max, language, onChange }: DateFieldProps) {
  const id = useId();
  const shown = language.formats.dateNumeric(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const take = (typed: string): boolean => {
    const day = parseTypedDate(typed);
    if (day === undefined || day < min || day > max) return false;
    if (day !== value) onChange(day);
    return true;
  };
  const settle = () => {
    if (!take(text)) setText(shown);
  };
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        size={10}
        dir="ltr"
        value={text}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          if (typed.length === WHOLE) take(typed);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </Field>
  );
}
