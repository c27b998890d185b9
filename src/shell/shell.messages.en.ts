import { en as site } from "#i18n/site.messages.en.ts";
import type { ShellMessages } from "./shell.messages.ts";

/** In English. */
export const en: ShellMessages = {
  siteName: site.name,
  skip: "Skip to the content",
  language: "Language",
  nav: {
    label: "Pages",
    report: "Report",
    charts: "Charts",
    check: "Fact check",
    timeline: "Timeline",
    data: "Data",
    about: "About",
  },
  theme: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  digits: null,
  footer: (contact) => (contact === null ? "No contact set." : `Contact: ${contact}`),
  licence:
    "Data CC BY 4.0, with exceptions named at each table; code MIT. No cookies, no trackers, no third-party requests.",
  charts: {
    title: "The charts",
    description:
      "Five charts on Iran and Iraq: their trade, Iraq’s electricity, the border, United States waivers and the pandemic.",
    lead: "Each chart has its own page with its table and every source; the address keeps what you set.",
    views: "Views",
  },
  chartNames: {
    trade: "Trade",
    electricity: "Electricity",
    border: "Border",
    waivers: "Waivers",
    pandemic: "Pandemic",
  },
  chart: {
    back: "Read the report beside this chart",
    otherViews: "Views of this chart",
    openChart: "Open this chart on its own page",
    long: "What this shows",
  },
  missing: {
    title: "No page at this address",
    description: "The address leads nowhere on this site.",
  },
  pageFailed: "This page did not load. Check the connection, then try again.",
  reload: "Try again",
};
