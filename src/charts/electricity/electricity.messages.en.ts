import type { ElectricityMessages } from "./electricity.messages.ts";

/** In English. */
export const en: ElectricityMessages = {
  modes: { label: "View", "as-reported": "As reported", estimates: "All estimates" },
  covers: { gas: "Gas", lines: "Power lines", both: "Gas and lines" },
  origin: { label: "Origin", all: "All", independent: "With an author of their own" },
  base: {
    report: (megawatts) => `of the report’s ${megawatts} MW by gas, 1,000 MW by line on top`,
    agency: (megawatts) => `AFP’s “about a third”, gas and lines, of the same ${megawatts} MW`,
    average: (megawatts) => `the same gas, of 2020’s average supply, ${megawatts} MW`,
    peak: (megawatts) => `the same gas, of a summer peak of ${megawatts} MW`,
  },
  baseName: {
    report: "the report’s base",
    agency: "AFP’s share of the report’s base",
    average: "2020’s average supply",
    peak: "a summer peak",
  },
  part: {
    gas: "Power from Iranian gas",
    tied: "Power from Iranian gas and lines",
    other: "All other power",
    range: "Between the two figures for the peak",
    lines: "Power by line from Iran",
  },
  legend: { gas: "Iranian gas", other: "other", lines: "by line", tied: "gas and lines" },
  unitNote: (megawatts) => `One square: ${megawatts} MW`,
  megawatts: (value) => `${value} MW`,
  reportLine: (percent) => `The report: ${percent}%`,
  ownLabel: "Our yearly shares, two methods",
  title: {
    reported: (share, base, peak) => `${share} of ${base} MW, but ${peak} of a summer peak`,
    estimates: (low, high) => `Published shares run from ${low} to ${high}; the 45% is disputed`,
  },
  subtitle: {
    "as-reported": "The report’s megawatts from Iranian gas, set against four bases for Iraq’s power",
    estimates: "Published shares of Iraq’s power that hang on Iran, by the day they were published, percent",
  },
  sentence: {
    reported: ({ share, base, gas, average, peak, third }) =>
      `The report’s ${share} of ${base} MW makes ${gas} MW from Iranian gas; that is ${average} of 2020’s average supply and ${peak} of a summer peak. AFP wrote ${third} for gas and lines together.`,
    estimates: ({ count, independent, low, high, report }) =>
      `${count} published shares, ${independent} with an author of their own, run from ${low} to ${high} percent, by what they cover and how they count; the report’s ${report} percent names no author.`,
    own: ({ year, rata, low, high }) =>
      `Our own share for ${year} is ${rata} percent by one method and ${low}–${high} by another.`,
    stock: (dates) => `The same sentence was found in other outlets: ${dates}.`,
  },
  notes: {
    rate: "A megawatt is a rate, not an amount a day. 14,000 MW is near the average supply of 2020 and well below its summer peak.",
    stock: (dates) =>
      `The sentence with 45 percent of 14,000 MW is older than the report and came back after it: ${dates}. Where it began was not found.`,
    peak: "Summer peak: 18,000 MW (MEES, 2019) to 20,000 MW (forecast for 2020). Shares on other bases than the report’s are our calculation.",
    tied: "Half-and-half squares: gas and power lines together, as AFP counted.",
    classes:
      "What a share covers, what it is a share of, and whether it has an author of its own is our classification. Shares on different bases do not compare; no line joins them.",
    ties: "Arcs tie repeats to the sentence they repeat; a repeat counts once.",
    ranges: "Whiskers: the range that a source gives. Hollow: no author or working of its own.",
    own: "Bars and lines: our own yearly shares of energy, 2017–2024, by two methods. They are two methods, not one value with a band; in 2021, 2022 and 2024 the first lies above the second.",
    undated: (count) => `${count} shares come from pages without a date and stand where they were said.`,
    vintage: "Our own shares rest on data known later and are left out.",
  },
  reportedVintage: "not here: the arithmetic is the report’s own.",
  empty: "No published share is left. Allow more of what is covered, or shares without an author of their own.",
  datum: {
    ofBase: (share, base) => `${share} of ${base} MW.`,
    said: "Published share",
    basis: (basis) => `Share of: ${basis}.`,
    covers: { gas: "Covers gas.", lines: "Covers power lines.", both: "Covers gas and lines together." },
    independent: "Has an author or a working of its own.",
    repeats: "Repeats an earlier sentence.",
    dependent: "No author or working of its own.",
    printed: (qualifier, value) => `${qualifier} ${value}`,
    undated: (basis) => `Date: ${basis}.`,
    proRata: "Our share of the year, pro rata",
    fixed: "Our share of the year, fixed efficiency",
    formula: (formula) => `Formula: ${formula}.`,
  },
  table: {
    caption: {
      "as-reported": "The report’s megawatts on four bases",
      estimates: "Published shares of Iraq’s power tied to Iran, and our own",
    },
    base: "Base",
    part: "Part",
    megawatts: "Megawatts",
    share: "Share",
    said: "Published",
    covers: "Covers",
    shareOf: "Share of",
    origin: "Origin",
    own: "of its own",
    repeat: "repeat",
    other: "none named",
    publisher: "Publisher",
  },
};
