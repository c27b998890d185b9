import type { EmbedMessages } from "./embed.messages.ts";

/** In English. */
export const en: EmbedMessages = {
  change: "Change the view",
  changeShort: "Change",
  show: "What to show",
  readout: "What is shown",
  table: "Table",
  sources: (publishers) => `Source: ${publishers}`,
  more: (count) => `${count} more`,
  page: "Across the border",
  failed: "The interactive part did not load; the drawing is complete.",
  retry: "Try again",
  accentRefused: (colour, contrast, least) =>
    `The colour ${colour} asked for is not used: its contrast with the background is ${contrast} to 1, and ${least} to 1 is needed.`,
};
