import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Toggle } from "#ui/Toggle.tsx";
import { GAP_YEAR } from "./trade.data.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import type { TradeState } from "./trade.params.ts";
import { yearName, yearStyle } from "./trade.years.ts";
import { TradeNeededControls } from "./TradeNeededControls.tsx";

type Props = ControlsProps<TradeState, TradeModel>;

/** Right under the drawing, so that the drawing comes first on a phone: what refines a view. */
export function TradeTools(props: Props) {
  const { state, language, onChange } = props;
  const messages = tradeMessages[language.locale];
  const units = state.mode === "exports" ? (["dollars", "goal", "tonnes"] as const) : (["dollars", "goal"] as const);
  return (
    <Controls>
      {state.mode === "needed" && <TradeNeededControls {...props} />}
      {(state.mode === "exports" || state.mode === "promise") && (
        <Segmented
          label={messages.unit.label}
          value={state.mode === "promise" && state.unit === "tonnes" ? "dollars" : state.unit}
          options={units.map((unit) => ({ value: unit, label: messages.unit[unit] }))}
          onChange={(unit) => onChange({ unit })}
        />
      )}
      <Segmented
        label={messages.years.label}
        value={yearStyle(state, language)}
        options={(["iranian", "dates"] as const).map((years) => ({ value: years, label: messages.years[years] }))}
        onChange={(years) => onChange({ years })}
      />
      {state.mode === "exports" && state.unit !== "tonnes" && (
        <Toggle
          label={messages.bracketToggle(yearName(GAP_YEAR, state, language))}
          checked={state.bracket}
          onChange={(bracket) => onChange({ bracket })}
        />
      )}
    </Controls>
  );
}
