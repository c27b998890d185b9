import type { ControlsProps } from "#charts/chart.ts";
import { ToggleGroup } from "#ui/ToggleGroup.tsx";
import { ToggleList } from "#ui/ToggleList.tsx";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { SERIES, type ElectricityState } from "./electricity.params.ts";
import { electricitySupplyMessages } from "./electricity.supply.messages.ts";

/** Which series are shown. */
export function ElectricitySupplyControls({
  state,
  language: { locale },
  onChange,
}: ControlsProps<ElectricityState, ElectricityModel>) {
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
