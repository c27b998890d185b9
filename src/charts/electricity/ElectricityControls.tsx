import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { ToggleGroup } from "#ui/ToggleGroup.tsx";
import { ToggleList } from "#ui/ToggleList.tsx";
import { electricityEstimatesMessages } from "./electricity.estimates.messages.ts";
import { electricityGenerationMessages } from "./electricity.generation.messages.ts";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { BASES, COVERS, ELECTRICITY_MODES, SERIES, type ElectricityState } from "./electricity.params.ts";
import { electricitySupplyMessages } from "./electricity.supply.messages.ts";

type Props = ControlsProps<ElectricityState, ElectricityModel>;

/** View, and what can be set in it. */
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
      {state.mode === "estimates" && <EstimatesControls {...props} />}
      {state.mode === "generation" && <GenerationControls {...props} />}
      {state.mode === "supply" && <SupplyControls {...props} />}
    </Controls>
  );
}

function EstimatesControls({ state, language: { locale, formats }, onChange }: Props) {
  const messages = electricityEstimatesMessages[locale];
  return (
    <>
      <ToggleGroup label={messages.covers.label}>
        <ToggleList
          words={COVERS}
          chosen={state.covers}
          labelOf={(word) => messages.covers[word]}
          onChange={(covers) => onChange({ covers })}
        />
      </ToggleGroup>
      <Segmented
        label={messages.origin.label}
        value={state.origin}
        options={[
          { value: "all", label: messages.origin.all },
          { value: "independent", label: messages.origin.independent },
        ]}
        onChange={(origin) => onChange({ origin })}
      />
      <Disclosure summary={messages.basisLabel(formats.number(state.basis.length), formats.number(BASES.length))}>
        <ToggleList
          words={BASES}
          chosen={state.basis}
          labelOf={(word) => messages.bases[word]}
          onChange={(basis) => onChange({ basis })}
        />
      </Disclosure>
    </>
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

function SupplyControls({ state, language: { locale }, onChange }: Props) {
  const messages = electricitySupplyMessages[locale];
  return (
    <ToggleGroup label={electricityMessages[locale].modes.supply}>
      <ToggleList
        words={SERIES}
        chosen={state.series}
        labelOf={(word) => messages.series[word]}
        onChange={(series) => onChange({ series })}
      />
    </ToggleGroup>
  );
}
