import type { ControlsProps } from "#charts/chart.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { ToggleGroup } from "#ui/ToggleGroup.tsx";
import { ToggleList } from "#ui/ToggleList.tsx";
import { electricityEstimatesMessages } from "./electricity.estimates.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { BASES, COVERS, type ElectricityState } from "./electricity.params.ts";

/** Which published shares are shown. */
export function ElectricityEstimatesControls({
  state,
  language: { locale, formats },
  onChange,
}: ControlsProps<ElectricityState, ElectricityModel>) {
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
