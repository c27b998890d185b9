import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { electricityGenerationMessages } from "./electricity.generation.messages.ts";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { ELECTRICITY_MODES, type ElectricityState } from "./electricity.params.ts";

type Props = ControlsProps<ElectricityState, ElectricityModel>;

/** View, and whose electricity; what can be left out is chosen under the drawing. */
export function ElectricityControls(props: Props) {
  const { state, language, onChange } = props;
  const messages = electricityMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={ELECTRICITY_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      {state.mode === "generation" && <GenerationControls {...props} />}
    </Controls>
  );
}

function GenerationControls({ state, language: { locale }, onChange }: Props) {
  const messages = electricityGenerationMessages[locale];
  return (
    <>
      <Segmented
        label={messages.country.label}
        value={state.country}
        options={(["iraq", "iran", "both"] as const).map((country) => ({
          value: country,
          label: messages.country[country],
        }))}
        onChange={(country) => onChange({ country, focus: "" })}
      />
      <Segmented
        label={messages.unit.label}
        value={state.unit}
        options={(["twh", "percent"] as const).map((unit) => ({ value: unit, label: messages.unit[unit] }))}
        onChange={(unit) => onChange({ unit })}
      />
    </>
  );
}
