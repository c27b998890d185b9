/** What kind of event the timeline tells of. */
export const EVENT_CATEGORIES = [
  "diplomacy",
  "trade",
  "sanctions",
  "energy",
  "border",
  "pandemic",
  "security",
] as const;

export type EventCategory = (typeof EVENT_CATEGORIES)[number];
