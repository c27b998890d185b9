/** Words of the trade chart. */
import type { PerLocale } from "#i18n/locale.ts";
import type { TradeMode } from "./trade.params.ts";

interface TradeMessages {
  readonly modes: { readonly label: string } & Readonly<Record<TradeMode, string>>;
  readonly unit: { readonly label: string; readonly dollars: string; readonly goal: string; readonly tonnes: string };
  readonly years: { readonly label: string; readonly iranian: string; readonly dates: string };
  readonly goalLabel: (value: string) => string;
  readonly gapWord: string;
  readonly reportMark: (date: string) => string;
  readonly ticksNote: string;
  readonly gasLabel: string;
  readonly highestLabel: (value: string, year: string) => string;
  readonly exportsLabel: string;
  readonly promisesLabel: (count: string, dated: string) => string;
  readonly title: {
    readonly exports: (highest: string, share: string) => string;
    readonly promise: (count: string, share: string) => string;
    readonly none: string;
  };
  readonly subtitle: { readonly exports: string; readonly promise: string };
  readonly sentence: {
    readonly exports: (p: { report: string; highest: string; year: string; share: string }) => string;
    readonly promise: (p: {
      count: string;
      dated: string;
      first: string;
      last: string;
      highest: string;
      share: string;
    }) => string;
    readonly provisional: (year: string, value: string, share: string) => string;
    readonly rise: (first: string, firstYear: string, last: string, lastYear: string) => string;
    readonly gap: (year: string) => string;
    readonly gas: string;
    readonly twoWay: (year: string, value: string, share: string) => string;
    readonly knownOn: (date: string) => string;
  };
  readonly notes: {
    readonly basis: string;
    readonly ticks: string;
    readonly gap: string;
    readonly inferred: string;
    readonly provisional: string;
    readonly gas: string;
    readonly partYear: string;
    readonly subjects: string;
    readonly vague: string;
    readonly standIn: string;
    readonly undated: (count: string) => string;
  };
  readonly datum: {
    readonly share: (share: string) => string;
    readonly gas: (value: string, share: string) => string;
    readonly why: (why: string) => string;
    readonly standIn: string;
    readonly gap: string;
    readonly gapValue: string;
    readonly unknownThen: string;
    readonly unknownThenValue: string;
    readonly qualifier: (qualifier: string) => string;
    readonly made: (date: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly speaker: (speaker: string) => string;
    readonly subject: { readonly exports: string; readonly "two-way": string };
    readonly deadline: (date: string) => string;
    readonly wording: (wording: string) => string;
    readonly noDeadline: string;
    readonly perYear: (value: string) => string;
  };
  readonly table: {
    readonly caption: { readonly exports: string; readonly promise: string };
    readonly year: string;
    readonly period: string;
    readonly value: string;
    readonly share: string;
    readonly gas: string;
    readonly kind: string;
    readonly bar: string;
    readonly other: string;
    readonly made: string;
    readonly speaker: string;
    readonly subject: string;
    readonly deadline: string;
    readonly none: string;
  };
}

export const tradeMessages: PerLocale<TradeMessages> = {
  en: {
    modes: {
      label: "View",
      exports: "Exports",
      promise: "The promise",
      "both-ways": "Both ways",
      crossings: "By crossing",
      suppliers: "Suppliers",
      needed: "What would it take?",
    },
    unit: { label: "Unit", dollars: "Dollars", goal: "Percent of the goal", tonnes: "Tonnes" },
    years: { label: "Years", iranian: "Iranian years", dates: "Dates" },
    goalLabel: (value) => `The promise: ${value}`,
    gapWord: "no total found",
    reportMark: (date) => `The report, ${date}`,
    ticksNote: "Ticks are other published figures for the same year",
    gasLabel: "gas",
    highestLabel: (value, year) => `${value} in ${year}`,
    exportsLabel: "Exports by year",
    promisesLabel: (count, dated) => `$20bn named ${count} times, ${dated} with a date`,
    title: {
      exports: (highest, share) => `Exports to Iraq reached ${highest}, ${share} of the promise`,
      promise: (count, share) => `$20 billion was named ${count} times; exports reached ${share} of it`,
      none: "No yearly total was known by that day",
    },
    subtitle: {
      exports: "Iran’s exports of goods to Iraq by Iranian year, natural gas included, billions of US dollars",
      promise: "Goals named for the trade of Iran and Iraq, by the day they were named, over Iran’s exports by year",
    },
    sentence: {
      exports: ({ report, highest, year, share }) =>
        `Iran’s exports to Iraq were ${report} in 1398, the report’s “last year”; the highest firm figure is ${highest} in ${year}, ${share} of the 20 billion that was promised.`,
      promise: ({ count, dated, first, last, highest, share }) =>
        `A goal of $20 billion was named ${count} times between ${first} and ${last}, ${dated} of them with a deadline; the highest firm yearly exports are ${highest}, ${share} of it.`,
      provisional: (year, value, share) => `The provisional figure for ${year} is ${value}, about ${share}.`,
      rise: (first, firstYear, last, lastYear) =>
        `Exports went from ${first} in ${firstYear} to ${last} in ${lastYear}.`,
      gap: (year) => `For ${year} no total was found.`,
      gas: "Customs counts natural gas among these goods and leaves out crude oil and electricity.",
      twoWay: (year, value, share) =>
        `With Iran’s purchases added, ${year} comes to ${value}, ${share} of the goal (our sum).`,
      knownOn: (date) => `Shown as known on ${date}.`,
    },
    notes: {
      basis: "Customs basis: natural gas is in, crude oil and electricity are out. No independent check exists.",
      ticks: "Ticks: other published figures for the same year.",
      gap: "1395: no total was found; the gap stays open. Our bracket from part-year figures is $6.03–6.35 billion.",
      inferred: "1396 (dotted): the page says 2018; that 1396 is meant is inferred.",
      provisional: "1403 (hatched): provisional, customs data read to 99 percent.",
      gas: "Blue: natural gas, which customs names apart for 1402 and 1403 only.",
      partYear: "1404 is not drawn: only ten months are known.",
      subjects:
        "Filled marks speak of Iran’s exports, hollow ones of trade in both directions (our classification). Short lines above the bars add Iran’s purchases from Iraq.",
      vague: "A line through a mark spans the days on which it can have been said; dashed lines lead to a deadline.",
      standIn: "Pale bars: the figure chosen today was not yet known; the best one known then stands in.",
      undated: (count) =>
        `${count} of the records shown come from pages without a date; they count from the end of their period.`,
    },
    datum: {
      share: (share) => `${share} of 20 billion.`,
      gas: (value, share) => `Of it natural gas ${value} (${share}).`,
      why: (why) => `Why this figure: ${why}`,
      standIn: "The best figure known on the day asked about.",
      gap: "No total for this year was found.",
      gapValue: "no total found",
      unknownThen: "No yearly figure was known on the day asked about.",
      unknownThenValue: "not yet known",
      qualifier: (qualifier) => `As printed: ${qualifier}.`,
      made: (date) => date,
      between: (from, to) => `${from} – ${to}`,
      speaker: (speaker) => `${speaker}.`,
      subject: { exports: "Speaks of Iran’s exports.", "two-way": "Speaks of trade in both directions." },
      deadline: (date) => `Deadline: ${date}.`,
      wording: (wording) => `When: ${wording}.`,
      noDeadline: "No date was given.",
      perYear: (value) => `${value} a year`,
    },
    table: {
      caption: {
        exports: "Iran’s exports to Iraq: the figure drawn for each year, and those that compete with it",
        promise: "Goals named for the trade of Iran and Iraq",
      },
      year: "Iranian year",
      period: "Period",
      value: "Value",
      share: "Of 20 billion",
      gas: "Of it gas",
      kind: "Drawn as",
      bar: "bar",
      other: "tick",
      made: "Said on",
      speaker: "Speaker",
      subject: "Speaks of",
      deadline: "Deadline",
      none: "none given",
    },
  },
};
