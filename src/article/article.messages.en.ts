import type { ArticleMessages } from "./article.messages.ts";

/** In English. */
export const en: ArticleMessages = {
  stage: { label: "Charts beside the report", opening: "Overview" },
  notes: { label: "How to read", all: "Mark every statement", changes: "Show what the newspaper changed" },
  close: "Close",
  seeChart: (chart) => `Show it in the ${chart} chart`,
  fullPage: "This statement on its own page",
  loading: "Loading the evidence…",
  failed: (problem) => `The evidence did not load (${problem}).`,
  retry: "Try again",
  changesOf: "Changed from agency copy",
  changesAbove: (paragraph) => `The change noted at paragraph ${paragraph} affects this one too.`,
  changesFound: ({ all, left, altered, added, share }) =>
    `We found ${all} changes from agency copy. Passages left out: ${left}, among them the line that gave Iran’s presidency as the only source. Words altered: ${altered}, among them the share of Iraq’s power that comes from Iran, from “about a third” for gas and lines together to “as much as ${share}” for gas alone. Passages added without a source: ${added}.`,
  next: "What happened next",
  paragraph: (n) => `Paragraph ${n} of the report`,
  ownPage: (chart) => `The ${chart} chart on its own page`,
  chartNames: {
    trade: "trade",
    electricity: "electricity",
    border: "border",
    waivers: "waivers",
    pandemic: "pandemic",
  },
  opening: {
    label: "Three figures of the report",
    exports: { what: "exported to Iraq in a year", why: "matches customs" },
    share: { what: "of Iraq’s power from Iranian gas", why: "published shares differ" },
    border: { what: "of border", why: "sources differ" },
    finding: (verdict, why) => `${verdict}: ${why}`,
    kilometres: (value) => `${value} km`,
  },
  end: {
    title: "Where to go from here",
    check: "All 51 statements, checked",
    charts: "The charts, with every figure and its source",
    about: "How this was made",
  },
  sentences: {
    trade: ({ value, year, share, provisional, provisionalYear, provisionalShare }) =>
      `Exports fell in the pandemic year and then grew: ${value} in ${year} is the highest firm figure, ${share} of the 20 billion. The provisional figure for ${provisionalYear} is ${provisional}, about ${provisionalShare}.`,
    promise: ({ count, first, last }) =>
      `The 20 billion had first been named in ${first}. It has been named ${count} times in all, last in ${last}.`,
    waivers: ({ number, count, inferred, end }) =>
      `The 60-day waiver was number ${number} of ${count} that are known (our count, ${inferred} of them inferred). The last one expired on ${end}.`,
    electricity: ({ count, low, high }) =>
      `Since the report, ${count} more figures have been published for the share of Iraq’s power that comes from Iranian gas, or from gas and lines together. They run from ${low} to ${high} percent.`,
    border: ({ low, high }) =>
      `Published lengths of the border run from ${low} to ${high} kilometres; no source seen says how it measured.`,
  },
};
