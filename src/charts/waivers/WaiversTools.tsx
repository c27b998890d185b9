import { DayPicker } from "#chart-parts/DayPicker.tsx";
import type { ControlsProps } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { Controls } from "#ui/Controls.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { COVER_LIMITS, type WaiversState } from "./waivers.params.ts";

/** Right under the drawing that it moves along: the day that days are left on. */
export function WaiversTools({ state, language, onChange }: ControlsProps<WaiversState, WaiversModel>) {
  const messages = waiversMessages[language.locale];
  if (state.mode !== "cover") return null;
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
