import type { ControlsProps } from "#charts/chart.ts";
import { Segmented } from "#ui/Segmented.tsx";
import { electricityGenerationMessages } from "./electricity.generation.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** Country and unit. */
export function ElectricityGenerationControls({
  state,
  language: { locale },
  onChange,
}: ControlsProps<ElectricityState, ElectricityModel>) {
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
