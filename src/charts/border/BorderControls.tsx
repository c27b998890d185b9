import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import { BORDER_MODES, type BorderMode, type BorderState } from "./border.params.ts";
import { TrafficControl } from "./CrossingsControls.tsx";

type Props = ControlsProps<BorderState, BorderModel>;

/** Views whose marks are the crossings: a ringed one stays ringed from one to the other. */
const WITH_GATES: ReadonlySet<BorderMode> = new Set(["crossings", "unrolled"]);

/** View, and who crosses; what can be set besides stands under the map. */
export function BorderControls(props: Props) {
  const { state, language, onChange } = props;
  const { modes } = borderMessages[language.locale];
  const choose = (mode: BorderMode) => {
    const keeps = WITH_GATES.has(mode) && WITH_GATES.has(state.mode);
    onChange(keeps ? { mode } : { mode, focus: "" });
  };
  return (
    <Controls>
      <Segmented
        label={modes.label}
        value={state.mode}
        options={BORDER_MODES.map((mode) => ({ value: mode, label: modes[mode] }))}
        onChange={choose}
      />
      {state.mode === "crossings" && <TrafficControl {...props} />}
    </Controls>
  );
}
