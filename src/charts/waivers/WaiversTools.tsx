import { DayPicker } from "#chart-parts/DayPicker.tsx";
import type { ControlsProps } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { COVER_LIMITS, WORDINGS, type WaiversState } from "./waivers.params.ts";

/** Right under the drawing: whose words colour the strip, or the day that days are left on. */
export function WaiversTools({ state, language, onChange }: ControlsProps<WaiversState, WaiversModel>) {
  const messages = waiversMessages[language.locale];
  if (state.mode === "strip") {
    return (
      <Controls>
        <Segmented
          label={messages.wording.label}
          showLabel
          value={state.wording}
          options={WORDINGS.map((wording) => ({ value: wording, label: messages.wording[wording] }))}
          onChange={(wording) => onChange({ wording })}
        />
      </Controls>
    );
  }
  return (
    <Controls>
      <DayPicker
        label={messages.slide}
        typedLabel={messages.date}
        date={state.date}
        limits={COVER_LIMITS}
        marks={[
          { date: REPORT_DATE, label: messages.dateMarks.report },
          { date: "2023-07-16", label: messages.dateMarks.hole },
          { date: "2025-03-07", label: messages.dateMarks.last },
        ]}
        language={language}
        onChange={(date, settled) => onChange({ date, focus: "" }, settled)}
      />
    </Controls>
  );
}
