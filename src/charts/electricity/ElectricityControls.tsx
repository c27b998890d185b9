import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { electricityMessages } from "./electricity.messages.ts";
import type { ElectricityModel } from "./electricity.model.ts";
import { ELECTRICITY_MODES, type ElectricityState } from "./electricity.params.ts";
import { ElectricityGenerationControls } from "./ElectricityGenerationControls.tsx";

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
      {state.mode === "generation" && <ElectricityGenerationControls {...props} />}
    </Controls>
  );
}
