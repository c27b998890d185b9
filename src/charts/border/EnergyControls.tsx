import type { ControlsProps } from "#charts/chart.ts";
import { Toggle } from "#ui/Toggle.tsx";
import { ToggleGroup } from "#ui/ToggleGroup.tsx";
import type { BorderModel } from "./border.model.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import { LAYERS, type BorderState } from "./border.params.ts";

/** Which layers the map of gas and power has. */
export function EnergyControls({ state, language, onChange }: ControlsProps<BorderState, BorderModel>) {
  const { layers } = borderModesMessages[language.locale].energy;
  return (
    <ToggleGroup label={layers.label}>
      {LAYERS.map((layer) => (
        <Toggle
          key={layer}
          label={layers[layer]}
          checked={state.layers.includes(layer)}
          onChange={(on) =>
            onChange({ layers: LAYERS.filter((one) => (one === layer ? on : state.layers.includes(one))) })
          }
        />
      ))}
    </ToggleGroup>
  );
}
