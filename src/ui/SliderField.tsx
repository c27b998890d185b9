import { useId } from "react";
import type { Language } from "#i18n/language.ts";
import { NumberField } from "./NumberField.tsx";
import { RangeInput } from "./RangeInput.tsx";
import styles from "./ui.module.css";

interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Decimals that may be typed; the handle steps by whole numbers. Default 0. */
  readonly digits?: number;
  /** The value in words, shown beside the label and read out with the handle. */
  readonly valueText: string;
  readonly unit?: string;
  /** Told when what was typed is no number within the limits. */
  readonly outside: string;
  readonly language: Language;
  readonly onChange: (value: number, settled: boolean) => void;
}

/** A value set by a handle or by typing: both show the same. Steps by keys, settles on release. */
export function SliderField(props: SliderFieldProps) {
  const { label, value, min, max, digits = 0, valueText, unit, outside, language, onChange } = props;
  const id = useId();
  return (
    <div className={styles.slider}>
      <span className={styles.sliderHead}>
        <span>
          <label className={styles.label} htmlFor={id}>
            {label}
          </label>{" "}
          <output className={styles.sliderValue} htmlFor={id}>
            {valueText}
          </output>
        </span>
        <NumberField
          label={label}
          labelHidden
          value={value}
          min={min}
          max={max}
          digits={digits}
          unit={unit}
          outside={outside}
          language={language}
          onChange={(typed) => onChange(typed, true)}
        />
      </span>
      <RangeInput id={id} value={value} min={min} max={max} step={1} valueText={valueText} onChange={onChange} />
    </div>
  );
}
