import { useId } from "react";
import styles from "./ui.module.css";

interface SegmentedProps<Value extends string> {
  /** What is chosen, for assistive technology and, with `showLabel`, for the eye. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Default false: the options speak for themselves. */
  readonly showLabel?: boolean;
}

/** One of two to six options, all visible: a group of radio buttons that looks like one strip. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  showLabel = false,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.segmented}>
      <legend className={showLabel ? styles.label : "visually-hidden"}>{label}</legend>
      <div className={styles.strip}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
