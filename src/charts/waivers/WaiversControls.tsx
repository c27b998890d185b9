import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { waiversMessages } from "./waivers.messages.ts";
import type { WaiversModel } from "./waivers.model.ts";
import { WAIVER_MODES, WORDINGS, type WaiversState } from "./waivers.params.ts";

/** View, and for the strip whose words colour it. */
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
      {state.mode === "strip" && (
        <Segmented
          label={messages.wording.label}
          showLabel
          value={state.wording}
          options={WORDINGS.map((wording) => ({ value: wording, label: messages.wording[wording] }))}
          onChange={(wording) => onChange({ wording })}
        />
      )}
    </Controls>
  );
}
