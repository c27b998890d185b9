/** What the frame around every chart says. */
import type { Status } from "#data/record.ts";
import type { PerLocale } from "#i18n/locale.ts";

interface FrameMessages {
  readonly status: Readonly<Record<Status, string>>;
  readonly tabs: { readonly label: string; readonly chart: string; readonly table: string; readonly sources: string };
  readonly known: { readonly label: string; readonly report: string; readonly now: string; readonly other: string };
  readonly reset: string;
  readonly hint: string;
  readonly keys: string;
  readonly drawing: (title: string) => string;
  readonly position: (index: number, count: number) => string;
  readonly source: string;
  readonly sourcesOf: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly competing: string;
  readonly believe: string;
  readonly believed: string;
  readonly ours: string;
  readonly undatedSource: string;
  readonly noAddress: string;
  readonly problem: (words: string) => string;
  readonly unknownFocus: (key: string) => string;
  readonly cleanLink: string;
  readonly statusColumn: string;
  readonly sourceColumn: string;
  readonly recordsOn: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly loading: string;
  readonly failed: (what: string) => string;
  readonly retry: string;
  readonly noteLanguage: string;
}

export const frameMessages: PerLocale<FrameMessages> = {
  en: {
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
    sourcesOf: (count, plural) => `${count} ${plural === "one" ? "source" : "sources"}`,
    competing: "Other figures for the same",
    believe: "Draw this figure instead",
    believed: "You chose this figure; it is not the one we draw.",
    ours: "Back to ours",
    undatedSource: "no date shown",
    noAddress: "no lasting address",
    problem: (words) =>
      `This link asks for something the chart does not know (${words}); the usual view is shown instead.`,
    unknownFocus: (key) => `This link rings “${key}”, which is not in the view shown.`,
    cleanLink: "Open the usual view",
    statusColumn: "Status",
    sourceColumn: "Source",
    recordsOn: (count, plural) => `${count} ${plural === "one" ? "row" : "rows"}`,
    loading: "Loading…",
    failed: (what) => `The data for this chart did not load (${what}). The drawing stays as it was.`,
    retry: "Try again",
    noteLanguage: "Note on the source, in English",
  },
};
