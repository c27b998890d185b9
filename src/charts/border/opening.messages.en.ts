import type { OpeningMessages } from "./opening.messages.ts";

/** In English. */
export const en: OpeningMessages = {
  label: "Map of the border between Iran and Iraq from Turkey to the Persian Gulf, with its twelve crossings",
  gates: (count) => `${count} crossings`,
};
