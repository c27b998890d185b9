import type { ControlsProps } from "#charts/chart.ts";
import { Controls } from "#ui/Controls.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Slider } from "#ui/Slider.tsx";
import { Toggle } from "#ui/Toggle.tsx";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeModel } from "./trade.model.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import { CROSSING_PARTS, NEEDED_LIMITS, TRADE_MODES, type TradeState } from "./trade.params.ts";

type Props = ControlsProps<TradeState, TradeModel>;

/** View, and what can be set in it. */
export function TradeControls(props: Props) {
  const { state, language, onChange } = props;
  const messages = tradeMessages[language.locale];
  const units = state.mode === "exports" ? (["dollars", "goal", "tonnes"] as const) : (["dollars", "goal"] as const);
  return (
    <Controls>
      <Segmented
        label={messages.modes.label}
        value={state.mode}
        options={TRADE_MODES.map((mode) => ({ value: mode, label: messages.modes[mode] }))}
        onChange={(mode) => onChange({ mode, focus: "" })}
      />
      {(state.mode === "exports" || state.mode === "promise") && (
        <Segmented
          label={messages.unit.label}
          value={state.mode === "promise" && state.unit === "tonnes" ? "dollars" : state.unit}
          options={units.map((unit) => ({ value: unit, label: messages.unit[unit] }))}
          onChange={(unit) => onChange({ unit })}
        />
      )}
      {(state.mode === "exports" || state.mode === "both-ways" || state.mode === "needed") && (
        <Segmented
          label={messages.years.label}
          value={state.years}
          options={(["iranian", "dates"] as const).map((years) => ({ value: years, label: messages.years[years] }))}
          onChange={(years) => onChange({ years })}
        />
      )}
      {state.mode === "exports" && state.unit !== "tonnes" && (
        <Toggle
          label={tradeModesMessages[language.locale].bracket.toggle}
          checked={state.bracket}
          onChange={(bracket) => onChange({ bracket })}
        />
      )}
      {state.mode === "crossings" && <CrossingControls {...props} />}
      {state.mode === "needed" && <NeededControls {...props} />}
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

function NeededControls({ state, language, onChange }: Props) {
  const { locale, formats } = language;
  const { controls } = tradeModesMessages[locale].needed;
  return (
    <>
      {(["from", "to"] as const).map((word) => (
        <Slider
          key={word}
          label={controls[word]}
          value={state[word]}
          {...NEEDED_LIMITS[word]}
          valueText={formats.year(state[word])}
          marks={[]}
          onChange={(year, settled) => onChange(word === "from" ? { from: year } : { to: year }, settled)}
        />
      ))}
      <NumberField
        label={controls.from}
        language={language}
        value={state.from}
        {...NEEDED_LIMITS.from}
        onChange={(from) => onChange({ from: Math.round(from) })}
      />
      <NumberField
        label={controls.to}
        language={language}
        value={state.to}
        {...NEEDED_LIMITS.to}
        onChange={(to) => onChange({ to: Math.round(to) })}
      />
      <NumberField
        label={controls.goal}
        language={language}
        value={state.goal}
        {...NEEDED_LIMITS.goal}
        unit={controls.unit}
        onChange={(goal) => onChange({ goal: Math.round(goal * 10) / 10 })}
      />
    </>
  );
}
