import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { CROSSING_PARTS, TRADE_MODES, type TradeState } from "./trade.params.ts";

type Props = ControlsProps<TradeState, TradeModel>;

/** What is shown. */
export function TradeControls(props: Props) {
  const { state, language, onChange } = props;
  const messages = tradeMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={TRADE_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      {state.mode === "crossings" && <CrossingControls {...props} />}
    </Controls>
  );
}

function CrossingControls({ state, language, onChange }: Props) {
  const { parts } = tradeModesMessages[language.locale].crossings;
  return (
    <Segmented
      label={parts.label}
      value={state.part}
      options={CROSSING_PARTS.map((part) => ({ value: part, label: parts[part] }))}
      onChange={(part) => onChange({ part, focus: "" })}
    />
  );
}
