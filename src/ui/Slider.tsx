import { useId } from "react";
import { RangeInput } from "./RangeInput.tsx";
import styles from "./ui.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, shown beside the label and read out. */
  readonly valueText: string;
  readonly onChange: (value: number, settled: boolean) => void;
  /** Stops to jump to, as buttons under the track. */
  readonly marks: readonly { readonly value: number; readonly label: string }[];
}

/** A value on a scale: the platform's slider, with its value in words. Steps by keys, settles on release. */
export function Slider({ label, value, min, max, step = 1, valueText, onChange, marks }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <span className={styles.sliderHead}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <output className={styles.sliderValue} htmlFor={id}>
          {valueText}
        </output>
      </span>
      <RangeInput id={id} value={value} min={min} max={max} step={step} valueText={valueText} onChange={onChange} />
      {marks.length > 0 && (
        <span className={styles.marks}>
          {marks.map((mark) => (
            <button key={mark.value} type="button" className={styles.mark} onClick={() => onChange(mark.value, true)}>
              <bdi>{mark.label}</bdi>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
