import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { pandemicMessages } from "./pandemic.messages.ts";
import type { PandemicModel } from "./pandemic.model.ts";
import { SPANS, UNITS, type PandemicState } from "./pandemic.params.ts";

type Props = ControlsProps<PandemicState, PandemicModel>;

/** What is counted. */
export function PandemicControls({ state, language, onChange }: Props) {
  const messages = pandemicMessages[language.locale].units;
  return (
    <Controls>
      <Segmented
        label={messages.label}
        value={state.unit}
        options={UNITS.map((unit) => ({ value: unit, label: messages[unit] }))}
        onChange={(unit) => onChange({ unit })}
      />
    </Controls>
  );
}

/** Right under the drawing, so that the drawing comes first on a phone: over which years. */
export function PandemicTools({ state, language, onChange }: Props) {
  const messages = pandemicMessages[language.locale].spans;
  return (
    <Controls>
      <Segmented
        label={messages.label}
        value={state.span}
        options={SPANS.map((span) => ({ value: span, label: messages[span] }))}
        onChange={(span) => onChange({ span })}
      />
    </Controls>
  );
}
