import type { ControlsProps } from "#charts/chart.ts";
import { DayPicker } from "#chart-parts/DayPicker.tsx";
import { usePlay } from "#chart-parts/use-play.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import { addDays } from "#lib/iso-date.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonGroup } from "#ui/ButtonGroup.tsx";
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
      <DayPicker
        label={messages.date}
        typedLabel={messages.play.typed}
        date={state.date}
        limits={DATE_LIMITS}
        marks={[
          { date: DATE_LIMITS.min, label: messages.dateMarks.before },
          { date: "2020-04-01", label: messages.dateMarks.spring },
          { date: REPORT_DATE, label: messages.dateMarks.report },
        ]}
        language={language}
        onChange={choose}
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
