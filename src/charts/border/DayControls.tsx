import type { ControlsProps } from "#charts/chart.ts";
import { usePlay } from "#chart-parts/use-play.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { addDays, dayNumber, fromDayNumber } from "#lib/iso-date.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonGroup } from "#ui/ButtonGroup.tsx";
import { DateField } from "#ui/DateField.tsx";
import { Slider } from "#ui/Slider.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import { DATE_LIMITS, type BorderState } from "./border.params.ts";

/** The day of 2020: dragged, played, stepped from change to change, or typed. */
export function DayControls({ state, model, language, onChange }: ControlsProps<BorderState, BorderModel>) {
  const messages = borderMessages[language.locale];
  const changes = model.mode === "crossings" ? model.changes : [];
  const earlier = changes.findLast((day) => day < state.date);
  const later = changes.find((day) => day > state.date);
  const { playing, toggle, stop } = usePlay((calm) => {
    // Where motion is not wanted, playing goes from change to change, slowly.
    const next = calm ? later : addDays(state.date, 1);
    if (next === undefined || next > DATE_LIMITS.max) return false;
    onChange({ date: next }, false);
    return true;
  });
  const choose = (date: string, settled = true) => {
    stop();
    onChange({ date }, settled);
  };
  return (
    <>
      <Slider
        label={messages.date}
        value={dayNumber(state.date)}
        min={dayNumber(DATE_LIMITS.min)}
        max={dayNumber(DATE_LIMITS.max)}
        valueText={language.formats.date(state.date)}
        onChange={(day, settled) => choose(fromDayNumber(day), settled)}
        marks={[
          { value: dayNumber(DATE_LIMITS.min), label: messages.dateMarks.before },
          { value: dayNumber("2020-04-01"), label: messages.dateMarks.spring },
          { value: dayNumber(REPORT_DATE), label: messages.dateMarks.report },
        ]}
      />
      <DateField
        language={language}
        label={messages.play.typed}
        value={state.date}
        {...DATE_LIMITS}
        onChange={(date) => choose(date)}
      />
      <ButtonGroup label={messages.date} labelHidden>
        <Button
          onClick={() => {
            if (!playing && state.date === DATE_LIMITS.max) onChange({ date: DATE_LIMITS.min }, false);
            toggle();
          }}
        >
          {playing ? messages.play.pause : messages.play.start}
        </Button>
        <Button disabled={earlier === undefined} onClick={() => earlier !== undefined && choose(earlier)}>
          {messages.play.earlier}
        </Button>
        <Button disabled={later === undefined} onClick={() => later !== undefined && choose(later)}>
          {messages.play.later}
        </Button>
      </ButtonGroup>
    </>
  );
}
