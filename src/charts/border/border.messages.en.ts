import type { BorderMessages } from "./border.messages.ts";

/** In English. */
export const en: BorderMessages = {
  traffic: { label: "Who or what passes", goods: "Goods", travellers: "Travellers" },
  date: "Day of 2020",
  dateMarks: { before: "1 January", spring: "1 April", report: "The report" },
  areas: { iran: "IRAN", iraq: "IRAQ", gulf: "Persian Gulf", shatt: "Shatt al-Arab /", arvand: "Arvand Rud" },
  passage: { open: "open", limited: "limited", closed: "closed", unknown: "no report found" },
  kilometres: (value) => `${value} km`,
  title: ({ date, open, count, traffic }) =>
    `${date}: ${open} of ${count} crossings known to be fully open to ${traffic}`,
  subtitle: (traffic, date) => `Crossings between Iran and Iraq for ${traffic} on ${date}, our reading of the reports`,
  sentence: ({ date, traffic, open, limited, closed, unknown }) =>
    `On ${date}, for ${traffic}: ${open} crossings open, ${limited} limited, ${closed} closed, and for ${unknown} no report was found.`,
  notes: [
    "States are our reading: a reported state holds until the next report on that crossing, at most 60 days; then it is unknown. “No report found” does not mean open.",
    "Places are approximate, set by us on the line drawn; a dotted circle marks those that are least sure.",
    "The line is Natural Earth’s, at 1:10 million: it shows who is in control, not who is in the right, and is too coarse to measure.",
    "Persian Gulf is the report’s name and the United Nations’; others say Arabian Gulf or the Gulf.",
  ],
  undated: "not here: the reports are all of 2020; the day of the map does the same.",
  administration: { federal: "run by Baghdad", "kurdistan-region": "run by the Kurdistan Region" },
  datum: {
    until: (from, to) => `So from ${from} to ${to}.`,
    other: (traffic, passage) => `${traffic}: ${passage}.`,
    place: (iran, iraq) => `${iran} to ${iraq}`,
    position: {
      high: "Place well known.",
      medium: "Place approximate.",
      low: "Place uncertain.",
      "very low": "Place very uncertain.",
    },
    kilometre: (value) => `About kilometre ${value} from the Turkish end.`,
    noReport: "No report on this crossing was found for this day.",
  },
  table: {
    caption: (date) => `Crossings on ${date}, from north to south`,
    gate: "Crossing",
    goods: "Goods",
    travellers: "Travellers",
    side: "Iraqi side",
    kilometre: "Kilometre",
    position: "Place",
  },
  opening: {
    label: "Map of the border between Iran and Iraq from Turkey to the Persian Gulf, with its twelve crossings",
  },
};
