/** Query words of the timeline. */
import { EVENT_CATEGORIES, type EventCategory } from "#data/event-categories.ts";
import { choices, searchWords, type Params } from "#url/params.ts";

export interface TimelineState {
  /** Categories that are shown; none chosen means all. */
  readonly category: readonly EventCategory[];
  /** Words that an event must have; empty for all. */
  readonly search: string;
}

export const timelineParams: Params<TimelineState> = {
  category: choices(EVENT_CATEGORIES, []),
  search: searchWords(),
};
