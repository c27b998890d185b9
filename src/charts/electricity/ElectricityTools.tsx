import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Select } from "#ui/Select.tsx";
import { Slider } from "#ui/Slider.tsx";
import { electricityGasMessages } from "./electricity.gas.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { EstimatesControls, SupplyControls } from "./ElectricityFilters.tsx";
import { GAS_LIMITS, SEASONS, type ElectricityState } from "./electricity.params.ts";

type Props = ControlsProps<ElectricityState, ElectricityModel>;

/** Right under the drawing: what it leaves out, or how much gas is lost. */
export function ElectricityTools(props: Props) {
  const { mode } = props.state;
  if (mode === "as-reported" || mode === "generation") return null;
  return (
    <Controls>
      {mode === "estimates" && <EstimatesControls {...props} />}
      {mode === "supply" && <SupplyControls {...props} />}
      {mode === "if-gas-stops" && <GasControls {...props} />}
    </Controls>
  );
}

/** How much gas is lost, and in which season. */
function GasControls({ state, language, onChange }: Props) {
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
