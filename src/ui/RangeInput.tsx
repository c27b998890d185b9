interface RangeInputProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, read out with the handle. */
  readonly valueText: string;
  readonly onChange: (value: number, settled: boolean) => void;
}

/** The platform's handle on a track. Steps by keys, settles on release. */
export function RangeInput({ valueText, onChange, ...input }: RangeInputProps) {
  const read = (target: HTMLInputElement, settled: boolean) => onChange(Number(target.value), settled);
  return (
    <input
      {...input}
      type="range"
      aria-valuetext={valueText}
      onChange={(event) => read(event.currentTarget, false)}
      onPointerUp={(event) => read(event.currentTarget, true)}
      onKeyUp={(event) => read(event.currentTarget, true)}
    />
  );
}
