import type { ControlsProps } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { Controls } from "#ui/Controls.tsx";
import { DateField } from "#ui/DateField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Slider } from "#ui/Slider.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { COVER_LIMITS, WAIVER_MODES, WORDINGS, type WaiversState } from "./waivers.params.ts";

/** View; for the strip whose words colour it, for the days left the day. */
export function WaiversControls({ state, language, onChange }: ControlsProps<WaiversState, WaiversModel>) {
  const messages = waiversMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={WAIVER_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      {state.mode === "strip" ? (
        <Segmented
          label={messages.wording.label}
          showLabel
          value={state.wording}
          options={WORDINGS.map((wording) => ({ value: wording, label: messages.wording[wording] }))}
          onChange={(wording) => onChange({ wording })}
        />
      ) : (
        <>
          <DateField
            label={messages.date}
            language={language}
            value={state.date}
            {...COVER_LIMITS}
            onChange={(date) => onChange({ date, focus: "" })}
          />
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
        </>
      )}
    </Controls>
  );
}
