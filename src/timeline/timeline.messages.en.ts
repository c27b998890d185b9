import type { TimelineMessages } from "./timeline.messages.ts";

/** In English. */
export const en: TimelineMessages = {
  title: "Iran and Iraq, 2003\u2060–\u20602026",
  description: (count) =>
    `${count} dated events between Iran and Iraq since 2003, by category, each with its source: visits, waivers, gas, closures of the border, attacks.`,
  lead: "Dates are days, or months where only the month could be established. Each entry rests on a page that was read; titles and descriptions are our own words.",
  categories: {
    diplomacy: "Diplomacy",
    trade: "Trade",
    sanctions: "Sanctions and waivers",
    energy: "Energy",
    border: "Border",
    pandemic: "Pandemic",
    security: "Security",
  },
  category: "Category",
  search: "Search the events",
  shown: (shown, all) => `${shown} of ${all} events shown.`,
  none: "No event fits these choices.",
  showAll: "Show all",
  years: "Years",
  chart: (name) => `See it in the chart: ${name}`,
  note: "Note",
  file: "All events as CSV",
};
