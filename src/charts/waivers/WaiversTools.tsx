import type { ControlsProps } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { Controls } from "#ui/Controls.tsx";
import { DateField } from "#ui/DateField.tsx";
import { Slider } from "#ui/Slider.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { COVER_LIMITS, type WaiversState } from "./waivers.params.ts";

/** Right under the drawing that it moves along: the day that days are left on. */
export function WaiversTools({ state, language, onChange }: ControlsProps<WaiversState, WaiversModel>) {
  const messages = waiversMessages[language.locale];
  if (state.mode !== "cover") return null;
  return (
    <Controls>
      <Slider
        label={messages.slide}
        value={dayNumber(state.date)}
        min={dayNumber(COVER_LIMITS.min)}
        max={dayNumber(COVER_LIMITS.max)}
        valueText={language.formats.date(state.date)}
        onChange={(day, settled) => onChange({ date: fromDayNumber(day), focus: "" }, settled)}
        marks={[
          { value: dayNumber(REPORT_DATE), label: messages.dateMarks.report },
          { value: dayNumber("2023-07-16"), label: messages.dateMarks.hole },
          { value: dayNumber("2025-03-07"), label: messages.dateMarks.last },
        ]}
      />
      <DateField
        label={messages.date}
        language={language}
        value={state.date}
        {...COVER_LIMITS}
        onChange={(date) => onChange({ date, focus: "" })}
      />
    </Controls>
  );
}
