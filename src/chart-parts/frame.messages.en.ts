import type { FrameMessages } from "./frame.messages.ts";

/** In English. */
export const en: FrameMessages = {
  status: {
    official: "official",
    reported: "reported",
    estimate: "estimate",
    inferred: "inferred",
    computed: "our calculation",
    disputed: "disputed",
    provisional: "provisional",
  },
  tabs: { label: "What to show", chart: "Chart", table: "Table", sources: "Sources" },
  known: { label: "As known on", report: "27 September 2020", now: "now", other: "another day" },
  reset: "Reset",
  hint: "Point at a mark, tap it, or use the arrow keys.",
  keys: "Arrow keys move from mark to mark, Home and End go to the first and last, Page Up and Page Down take larger steps, Enter keeps a mark ringed, Escape lets it go.",
  drawing: (title) => `Chart: ${title}`,
  position: (index, count) => `${index} of ${count}`,
  source: "Source",
  records: "Records that this reading rests on",
  sourcesOf: (count, plural) => `${count} ${plural === "one" ? "source" : "sources"}`,
  competing: "Other published figures",
  believe: "Draw this figure instead",
  believed: "You chose this figure; it is not the one we draw.",
  ours: "Back to our figure",
  undatedSource: "no date shown",
  noAddress: "no lasting address",
  problem: (words) =>
    `This link asks for something that is not known here (${words}); the usual view is shown instead.`,
  unknownFocus: (key) => `This link marks “${key}”, which is not in the view shown.`,
  cleanLink: "Open the usual view",
  statusColumn: "Status",
  sourceColumn: "Source",
  copyTable: {
    copy: "Copy the table for a spreadsheet",
    copied: "Copied",
    byHand: "Copying is not allowed here. The text is selected: copy it by hand.",
  },
  recordsOn: (count, plural) => `${count} ${plural === "one" ? "row" : "rows"}`,
  loading: "Loading…",
  failed: (what) => `The data for this chart did not load (${what}). The drawing stays as it was.`,
  retry: "Try again",
  codeFailed:
    "The interactive part of this chart did not load; the drawing stays. Reloading the page brings the newest version.",
  reload: "Reload the page",
  noteLanguage: "Note on the source, in English",
};
