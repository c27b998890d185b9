import { useId } from "react";
import { isIsoDate, type IsoDate } from "#lib/iso-date.ts";
import styles from "./ui.module.css";

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate;
  readonly min: IsoDate;
  readonly max: IsoDate;
  readonly onChange: (value: IsoDate) => void;
}

/** A typed or picked day, in the platform's own date field. Days out of bounds are not taken over. */
export function DateField({ label, value, min, max, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => {
          const day = event.currentTarget.value;
          if (isIsoDate(day) && day >= min && day <= max) onChange(day);
        }}
      />
    </div>
  );
}
