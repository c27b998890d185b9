import type { ControlsProps } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Slider } from "#ui/Slider.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import { DATE_LIMITS, TRAFFIC, type BorderState } from "./border.params.ts";

/** Goods or travellers, and the day. */
export function BorderControls({ state, language, onChange }: ControlsProps<BorderState, BorderModel>) {
  const messages = borderMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.traffic.label}
        value={state.traffic}
        options={TRAFFIC.map((traffic) => ({ value: traffic, label: messages.traffic[traffic] }))}
        onChange={(traffic) => onChange({ traffic })}
      />
      <Slider
        label={messages.date}
        value={dayNumber(state.date)}
        min={dayNumber(DATE_LIMITS.min)}
        max={dayNumber(DATE_LIMITS.max)}
        valueText={language.formats.date(state.date)}
        onChange={(day, settled) => onChange({ date: fromDayNumber(day) }, settled)}
        marks={[
          { value: dayNumber(DATE_LIMITS.min), label: messages.dateMarks.before },
          { value: dayNumber("2020-04-01"), label: messages.dateMarks.spring },
          { value: dayNumber(REPORT_DATE), label: messages.dateMarks.report },
        ]}
      />
    </Controls>
  );
}
