import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { WAIVER_MODES, type WaiversState } from "./waivers.params.ts";

/** All waivers, or the days left. */
export function WaiversControls({ state, language, onChange }: ControlsProps<WaiversState, WaiversModel>) {
  const messages = waiversMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={WAIVER_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
    </Controls>
  );
}
