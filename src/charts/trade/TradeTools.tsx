import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { SliderField } from "#ui/SliderField.tsx";
import { Toggle } from "#ui/Toggle.tsx";
import { GAP_YEAR } from "./trade.data.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { NEEDED_LIMITS, type TradeState } from "./trade.params.ts";
import { yearName, yearStyle } from "./trade.years.ts";

type Props = ControlsProps<TradeState, TradeModel>;

/** Right under the drawing, so that the drawing comes first on a phone: what refines a view. */
export function TradeTools(props: Props) {
  const { state, language, onChange } = props;
  const messages = tradeMessages[language.locale];
  const units = state.mode === "exports" ? (["dollars", "goal", "tonnes"] as const) : (["dollars", "goal"] as const);
  return (
    <Controls>
      {state.mode === "needed" && <NeededControls {...props} />}
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

/** Years from the Gregorian year that an Iranian one begins in. */
const TO_GREGORIAN = 621;

function NeededControls({ state, language, onChange }: Props) {
  const { locale, formats } = language;
  const { controls } = tradeModesMessages[locale].needed;
  // Readers of dates type the year in which an Iranian one begins.
  const shift = yearStyle(state, language) === "dates" ? TO_GREGORIAN : 0;
  const outside = ({ min, max }: { readonly min: number; readonly max: number }, added: number): string =>
    controls.outside(formats.year(min + added), formats.year(max + added));
  return (
    <>
      {(["from", "to"] as const).map((word) => (
        <SliderField
          key={word}
          label={controls[word]}
          value={state[word] + shift}
          min={NEEDED_LIMITS[word].min + shift}
          max={NEEDED_LIMITS[word].max + shift}
          valueText={yearName(state[word], state, language)}
          outside={outside(NEEDED_LIMITS[word], shift)}
          language={language}
          onChange={(typed, settled) =>
            onChange(word === "from" ? { from: typed - shift } : { to: typed - shift }, settled)
          }
        />
      ))}
      <SliderField
        label={controls.goal}
        value={state.goal}
        {...NEEDED_LIMITS.goal}
        digits={1}
        valueText={formats.dollarsShort(state.goal * 1000)}
        unit={controls.unit}
        outside={outside(NEEDED_LIMITS.goal, 0)}
        language={language}
        onChange={(goal, settled) => onChange({ goal }, settled)}
      />
    </>
  );
}
