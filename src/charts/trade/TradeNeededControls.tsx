import type { ControlsProps } from "#charts/chart.ts";
import { SliderField } from "#ui/SliderField.tsx";
import type { TradeModel } from "./trade.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { NEEDED_LIMITS, type TradeState } from "./trade.params.ts";
import { yearName, yearStyle } from "./trade.years.ts";

/** Years from the Gregorian year that an Iranian one begins in. */
const TO_GREGORIAN = 621;

/** Years and goal of the growth that is asked for. */
export function TradeNeededControls({ state, language, onChange }: ControlsProps<TradeState, TradeModel>) {
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
