import { EVENT_CATEGORIES } from "#data/event-categories.ts";
import type { Language } from "#i18n/language.ts";
import { Button } from "#ui/Button.tsx";
import { SearchField } from "#ui/SearchField.tsx";
import { ToggleList } from "#ui/ToggleList.tsx";
import type { FilteredEvents } from "./filter-events.ts";
import type { TimelineState } from "./timeline-params.ts";
import { timelineMessages } from "./timeline.messages.ts";
import styles from "./timeline.module.css";

interface TimelineFilterProps {
  readonly state: TimelineState;
  readonly filtered: FilteredEvents;
  /** Number of all events. */
  readonly all: number;
  readonly language: Language;
  readonly onChange: (change: Partial<TimelineState>, settled?: boolean) => void;
  readonly onReset: () => void;
}

/** Categories with their counts, and the search. */
export function TimelineFilter({ state, filtered, all, language, onChange, onReset }: TimelineFilterProps) {
  const messages = timelineMessages[language.locale];
  const { formats } = language;
  return (
    <div className={styles.filter}>
      <fieldset className={styles.categories}>
        <legend>{messages.category}</legend>
        <ToggleList
          words={EVENT_CATEGORIES}
          chosen={state.category}
          labelOf={(word) => `${messages.categories[word]} (${formats.number(filtered.categories[word])})`}
          onChange={(category) => onChange({ category })}
        />
      </fieldset>
      <SearchField label={messages.search} value={state.search} onChange={(search) => onChange({ search }, false)} />
      <p className={styles.shown} role="status">
        {filtered.shown.size === 0
          ? messages.none
          : messages.shown(formats.number(filtered.shown.size), formats.number(all))}
      </p>
      {filtered.shown.size < all && <Button onClick={onReset}>{messages.showAll}</Button>}
    </div>
  );
}
