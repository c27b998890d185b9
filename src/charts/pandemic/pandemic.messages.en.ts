import type { PandemicMessages } from "./pandemic.messages.ts";

/** In English. */
export const en: PandemicMessages = {
  units: { label: "Count", cases: "New cases", "per-million": "Per million people" },
  spans: { label: "Years", "2020": "2020", "two-years": "2020 and 2021" },
  countries: { iran: "Iran", iraq: "Iraq" },
  title: {
    trade: ({ before, during }) =>
      `Exports to Iraq fell from $${before}bn to $${during}bn as crossings closed and reopened`,
    plain: "New cases in Iran and Iraq, week by week",
  },
  subtitle: {
    cases: "New cases of Covid-19 reported each week, one scale for both; exports in the band below",
    "per-million": "New cases of Covid-19 reported each week per million people; exports in the band below",
  },
  sentence: {
    cases: ({ start, end, iran, iraq, above, weeks }) =>
      `From ${start} to ${end}, the report’s week, Iraq reported ${iraq} new cases and Iran ${iran}. Iraq’s count was the higher one in ${above} of the ${weeks} weeks shown.`,
    "per-million": ({ start, end, iran, iraq, above, weeks }) =>
      `From ${start} to ${end}, the report’s week, Iraq reported ${iraq} new cases per million people, Iran ${iran}. Iraq’s was the higher rate in ${above} of ${weeks} weeks.`,
  },
  peaks: ({ iran, iranWeek, iraq, iraqWeek }) =>
    `The highest week shown: Iran ${iran} (from ${iranWeek}), Iraq ${iraq} (from ${iraqWeek}).`,
  bands: ({ count, first, last, closings, reopenings }) =>
    `${count} records of 2020 tell of closings and reopenings on the border, from ${first} to ${last}: ${closings} of closings, ${reopenings} of reopenings.`,
  datum: {
    week: (start, end) => `${start} to ${end}`,
    cases: (iran, iraq) => `Iran ${iran}, Iraq ${iraq} new cases`,
    perMillion: (iran, iraq) => `Iran ${iran}, Iraq ${iraq} new cases per million`,
    counted: (iran, iraq) => `Counted: Iran ${iran}, Iraq ${iraq}.`,
    deaths: (iran, iraq) => `New deaths: Iran ${iran}, Iraq ${iraq}.`,
    report: "The week of the report.",
    effect: {
      closing: "Tells of a closing (our reading).",
      reopening: "Tells of a reopening (our reading).",
      standing: "Tells how things stood (our reading).",
    },
    approximate: "The date is approximate.",
    exports: (value) => `Iran’s exports to Iraq: ${value}`,
  },
  drawing: {
    recordsEnd: "records end with 2020",
    reportWeek: "report’s week",
    border: "The border:",
    exports: (value) => `exports to Iraq ${value}`,
    effect: { closing: "closing", reopening: "reopening", standing: "how it stood" },
  },
  notes: {
    testing:
      "Officially reported cases only: testing and reporting differ between the two countries and over time, so levels are not directly comparable.",
    dates: "Dates are those of reporting, not of infection. Weeks run from Monday to Sunday.",
    bands:
      "Border: shaded from a record of closing to the next of reopening. Most records concern some crossings, or travellers only; shading does not mean that the whole border was shut. Records end in December 2020.",
    exports:
      "Bottom row: Iran’s exports to Iraq by Iranian year, from March to March; customs’ figures, for 2021/22 the joint chamber’s. That trade fell while crossings closed does not show by how much the one caused the other.",
    population:
      "Divided by the World Bank’s populations of 2020; United Nations estimates differ by at most 1 percent.",
    copies: "The series was compared with two other copies of it; they agree on every day compared.",
  },
  undated:
    "not here. The weekly counts come from a later copy; which of them were revised after that day is not on record.",
  table: {
    caption: "New cases by week, with the records on the border that fall in it",
    week: "Week from",
    iran: "Iran",
    iraq: "Iraq",
    border: "On the border",
    unit: { cases: "new cases", "per-million": "per million" },
  },
};
