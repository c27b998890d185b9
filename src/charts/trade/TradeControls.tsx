import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { TRADE_MODES, type TradeState } from "./trade.params.ts";

/** View, unit, and how years are written. */
export function TradeControls({ state, language, onChange }: ControlsProps<TradeState, TradeModel>) {
  const messages = tradeMessages[language.locale];
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={TRADE_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      <Segmented
        label={messages.unit.label}
        value={state.unit}
        options={[
          { value: "dollars", label: messages.unit.dollars },
          { value: "goal", label: messages.unit.goal },
        ]}
        onChange={(unit) => onChange({ unit })}
      />
      {state.mode === "exports" && (
        <Segmented
          label={messages.years.label}
          value={state.years}
          options={[
            { value: "iranian", label: messages.years.iranian },
            { value: "dates", label: messages.years.dates },
          ]}
          onChange={(years) => onChange({ years })}
        />
      )}
    </Controls>
  );
}
