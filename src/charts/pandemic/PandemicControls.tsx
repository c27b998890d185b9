import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { pandemicMessages } from "./pandemic.messages.ts";
import type { PandemicModel } from "./pandemic.model.ts";
import { SPANS, UNITS, type PandemicState } from "./pandemic.params.ts";

/** What is counted, and over which years. */
export function PandemicControls({ state, language, onChange }: ControlsProps<PandemicState, PandemicModel>) {
  const messages = pandemicMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.units.label}
        value={state.unit}
        options={UNITS.map((unit) => ({ value: unit, label: messages.units[unit] }))}
        onChange={(unit) => onChange({ unit })}
      />
      <Segmented
        label={messages.spans.label}
        value={state.span}
        options={SPANS.map((span) => ({ value: span, label: messages.spans[span] }))}
        onChange={(span) => onChange({ span })}
      />
    </Controls>
  );
}
