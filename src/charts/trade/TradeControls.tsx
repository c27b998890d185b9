import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { TRADE_MODES, type TradeState } from "./trade.params.ts";
import { TradeCrossingsControls } from "./TradeCrossingsControls.tsx";

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
      {state.mode === "crossings" && <TradeCrossingsControls {...props} />}
    </Controls>
  );
}
