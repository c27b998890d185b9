import type { ControlsProps } from "#charts/chart.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonGroup } from "#ui/ButtonGroup.tsx";
import { Controls } from "#ui/Controls.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import type { BorderState } from "./border.params.ts";
import { SizeControl } from "./CrossingsControls.tsx";
import { DayControls } from "./DayControls.tsx";
import { EnergyControls } from "./EnergyControls.tsx";
import { LengthsControls } from "./LengthsControls.tsx";
import { panned, zoomed } from "./map-view.ts";
import { VIEW_LIMITS, WHOLE } from "./map-window.ts";

/** Arrows point where they lead, in every language: a map does not mirror. */
const SIDES = [
  { side: "west", sign: "←" },
  { side: "north", sign: "↑" },
  { side: "south", sign: "↓" },
  { side: "east", sign: "→" },
] as const;

/** Right under the map, in reach of a thumb: the day or the detail, and zooming for those without keys or two fingers. */
export function MapTools(props: ControlsProps<BorderState, BorderModel>) {
  const { state, language, onChange } = props;
  const messages = borderMessages[language.locale].tools;
  if (state.mode === "unrolled") return null;
  const whole = state.zoom === WHOLE.zoom;
  return (
    <Controls>
      {state.mode === "crossings" && <DayControls {...props} />}
      {state.mode === "crossings" && <SizeControl {...props} />}
      {state.mode === "gas-power" && <EnergyControls {...props} />}
      {state.mode === "how-long" && <LengthsControls {...props} />}
      <ButtonGroup label={messages.zoom}>
        <Button label={messages.further} disabled={whole} onClick={() => onChange(zoomed(state, "out"))}>
          −
        </Button>
        <Button
          label={messages.nearer}
          disabled={state.zoom >= VIEW_LIMITS.zoom.max}
          onClick={() => onChange(zoomed(state, "in"))}
        >
          +
        </Button>
        <Button disabled={whole} onClick={() => onChange(WHOLE)}>
          {messages.whole}
        </Button>
      </ButtonGroup>
      {!whole && (
        <ButtonGroup label={messages.move} leftToRight>
          {SIDES.map(({ side, sign }) => (
            <Button key={side} label={messages[side]} onClick={() => onChange(panned(state, side))}>
              {sign}
            </Button>
          ))}
        </ButtonGroup>
      )}
    </Controls>
  );
}
