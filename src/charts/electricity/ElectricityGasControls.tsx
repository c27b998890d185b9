import type { ControlsProps } from "#charts/chart.ts";
import { NumberField } from "#ui/NumberField.tsx";
import { Select } from "#ui/Select.tsx";
import { Slider } from "#ui/Slider.tsx";
import { electricityGasMessages } from "./electricity.gas.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { GAS_LIMITS, SEASONS, type ElectricityState } from "./electricity.params.ts";

/** How much gas is lost, and in which season. */
export function ElectricityGasControls({
  state,
  language,
  onChange,
}: ControlsProps<ElectricityState, ElectricityModel>) {
  const { locale, formats } = language;
  const messages = electricityGasMessages[locale];
  return (
    <>
      <Slider
        label={messages.gas}
        value={state.gas}
        {...GAS_LIMITS}
        step={0.5}
        valueText={messages.gasValue(formats.number(state.gas, 1))}
        marks={[]}
        onChange={(gas, settled) => onChange({ gas }, settled)}
      />
      <NumberField
        label={messages.gas}
        labelHidden
        value={state.gas}
        {...GAS_LIMITS}
        digits={1}
        unit={messages.gasUnit}
        outside={messages.outside(formats.number(GAS_LIMITS.min), formats.number(GAS_LIMITS.max))}
        language={language}
        onChange={(gas) => onChange({ gas })}
      />
      <Select
        label={messages.season}
        value={state.season}
        options={SEASONS.map((season) => ({ value: season, label: messages.seasons[season] }))}
        onChange={(season) => onChange({ season })}
      />
    </>
  );
}
