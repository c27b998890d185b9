import type { Language } from "#i18n/language.ts";
import { dayNumber, fromDayNumber, type IsoDate } from "#lib/iso-date.ts";
import { DateField } from "#ui/DateField.tsx";
import { Slider } from "#ui/Slider.tsx";

interface DayPickerProps {
  readonly label: string;
  /** Label of the field that a day is typed into. */
  readonly typedLabel: string;
  readonly date: IsoDate;
  readonly limits: { readonly min: IsoDate; readonly max: IsoDate };
  /** Days to jump to. */
  readonly marks: readonly { readonly date: IsoDate; readonly label: string }[];
  readonly language: Language;
  readonly onChange: (date: IsoDate, settled: boolean) => void;
}

/** A day that is dragged along a track, jumped to or typed. */
export function DayPicker({ label, typedLabel, date, limits, marks, language, onChange }: DayPickerProps) {
  return (
    <>
      <Slider
        label={label}
        value={dayNumber(date)}
        min={dayNumber(limits.min)}
        max={dayNumber(limits.max)}
        valueText={language.formats.date(date)}
        onChange={(day, settled) => onChange(fromDayNumber(day), settled)}
        marks={marks.map((mark) => ({ value: dayNumber(mark.date), label: mark.label }))}
      />
      <DateField
        label={typedLabel}
        value={date}
        {...limits}
        language={language}
        onChange={(typed) => onChange(typed, true)}
      />
    </>
  );
}
