import type { ControlsProps } from "#charts/chart.ts";
import { Segmented } from "#ui/Segmented.tsx";
import type { TradeModel } from "./trade.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { CROSSING_PARTS, type TradeState } from "./trade.params.ts";

/** Which of the records by crossing are shown. */
export function TradeCrossingsControls({ state, language, onChange }: ControlsProps<TradeState, TradeModel>) {
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
