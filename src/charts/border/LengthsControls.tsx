import type { ControlsProps } from "#charts/chart.ts";
import { NumberField } from "#ui/NumberField.tsx";
import { Slider } from "#ui/Slider.tsx";
import { detailText } from "./border.lengths.describe.ts";
import type { BorderModel } from "./border.model.ts";
import { borderModesMessages } from "./border.modes.messages.ts";
import { DETAIL_LIMITS, type BorderState } from "./border.params.ts";

/** Stops under the slider, in kilometres. */
const STOPS = [100, 10, 2, 0.5, 0.05];

/** The slider's number for a detail: further right is finer. */
function sliderValue(detail: number): number {
  return -Math.log10(detail);
}

/** The detail at a place of the slider, to two significant digits. */
function detailAt(value: number): number {
  const detail = Number((10 ** -value).toPrecision(2));
  return Math.min(DETAIL_LIMITS.max, Math.max(DETAIL_LIMITS.min, detail));
}

/** The detail of the line, dragged on a logarithmic scale or typed. */
export function LengthsControls({ state, language, onChange }: ControlsProps<BorderState, BorderModel>) {
  const messages = borderModesMessages[language.locale].lengths;
  return (
    <>
      <Slider
        label={messages.control}
        value={sliderValue(state.detail)}
        min={sliderValue(DETAIL_LIMITS.max)}
        max={sliderValue(DETAIL_LIMITS.min)}
        step={0.01}
        valueText={detailText(state.detail, language)}
        onChange={(value, settled) => onChange({ detail: detailAt(value) }, settled)}
        marks={STOPS.map((detail) => ({ value: sliderValue(detail), label: detailText(detail, language) }))}
      />
      <NumberField
        language={language}
        label={messages.typed}
        value={state.detail}
        {...DETAIL_LIMITS}
        unit={messages.unit}
        onChange={(detail) => onChange({ detail: Number(detail.toFixed(3)) })}
      />
    </>
  );
}
