/** Words of the timeline. */
import type { EventCategory } from "#data/event-categories.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./timeline.messages.ar.ts";
import { en } from "./timeline.messages.en.ts";
import { fa } from "./timeline.messages.fa.ts";

export interface TimelineMessages {
  readonly title: string;
  readonly description: (count: string) => string;
  readonly lead: string;
  readonly categories: Readonly<Record<EventCategory, string>>;
  readonly category: string;
  readonly search: string;
  readonly shown: (shown: string, all: string) => string;
  readonly none: string;
  readonly showAll: string;
  readonly years: string;
  readonly chart: (name: string) => string;
  readonly note: string;
  readonly file: string;
}

export const timelineMessages: PerLocale<TimelineMessages> = { en, fa, ar };
