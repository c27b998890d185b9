import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Toggle } from "#ui/Toggle.tsx";
import { CoversSwatch } from "./CoversSwatch.tsx";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { COVERS, ELECTRICITY_MODES, type ElectricityState } from "./electricity.params.ts";

/** View and, for the estimates, filters. */
export function ElectricityControls({ state, language, onChange }: ControlsProps<ElectricityState, ElectricityModel>) {
  const messages = electricityMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={ELECTRICITY_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      {state.mode === "estimates" && (
        <>
          {COVERS.map((word) => (
            <Toggle
              key={word}
              label={messages.covers[word]}
              swatch={<CoversSwatch word={word} />}
              checked={state.covers.includes(word)}
              onChange={(checked) =>
                onChange({
                  covers: COVERS.filter((one) => (one === word ? checked : state.covers.includes(one))),
                })
              }
            />
          ))}
          <Segmented
            label={messages.origin.label}
            value={state.origin}
            options={[
              { value: "all", label: messages.origin.all },
              { value: "independent", label: messages.origin.independent },
            ]}
            onChange={(origin) => onChange({ origin })}
          />
        </>
      )}
    </Controls>
  );
}
