import type { ElectricityEstimatesMessages } from "./electricity.estimates.messages.ts";

/** In English. */
export const en: ElectricityEstimatesMessages = {
  covers: { label: "What is covered", gas: "Gas", lines: "Power lines", both: "Gas and lines" },
  basisLabel: (shown, all) => `A share of what: ${shown} of ${all} kinds`,
  bases: {
    energy: "energy of a year",
    average: "average output",
    peak: "peak",
    capacity: "capacity",
    lost: "output lost",
    needs: "needs",
    "gas-plants": "gas-fired plants only",
    unclear: "unclear",
  },
  origin: { label: "Origin", all: "All", independent: "Independent only" },
  legend: {
    gas: "Gas",
    lines: "Power lines",
    both: "Gas and lines",
    hollow: "Hollow: not independent",
    undated: "Dotted: undated page",
    weak: "Struck through: faulty page",
    proRata: "Ours, pro rata",
    fixed: "Ours, fixed efficiency",
  },
  reportLine: (percent) => `The report: ${percent}`,
  title: (low, high) => `Published shares run from ${low} to ${high}; the report’s 45% is disputed`,
  titlePart: (count, low, high, plural) =>
    plural === "one"
      ? `One published share of this kind: ${low}`
      : `${count} published shares of this kind: ${low} to ${high}`,
  titleEmpty: "No published share of this kind",
  subtitle: "Share of Iraq’s power that depends on Iran, as published, by date, percent; range: gas, or gas and lines",
  sentence: ({ count, once, independent, low, high, report }) =>
    `${count} published shares are shown: ${once} if repeats count once, ${independent} of them independent. Those that can be compared, for gas or for gas and lines, run from ${low} to ${high}; the report’s ${report} percent names no source.`,
  part: ({ shown, count }) => `Shown: ${shown} of ${count}.`,
  own: ({ year, rata, low, high }) =>
    `Our own share of the year’s energy for ${year} is ${rata} percent by one method and ${low} to ${high} by another.`,
  ofOtherVolume: ({ year, low, high }) =>
    `With another publisher’s gas volume the second method gives ${low} to ${high} percent for ${year}.`,
  notes: {
    classes:
      "What a share covers, what it is a share of, and whether it is independent (has an author or a calculation of its own) is our classification. Shares of different things cannot be compared; no line joins them.",
    range:
      "The range in the title counts shares for gas, or for gas and lines together, since the gas first came. It leaves out lines alone, shares of gas-fired plants only, shares of something unclear, and faulty pages.",
    weak: "Struck through: the page with 66.7 percent writes feet for metres; 10–15 percent comes from a machine-altered copy of an unnamed newspaper.",
    spread:
      "Marks that would cover each other are moved sideways; a line through a mark is the range that its source gives.",
    ties: "Arcs tie repeats to the sentence they repeat.",
    early: "The 1 percent is for 2004, before any gas came; it stands at the date it was published.",
    own: "Bars and thick lines are ours, 2017–2024: two methods, not one value with a band. In 2021, 2022 and 2024 the first lies above the second: the figures behind it then ask more of Iraq’s plants than they are known to give. 2020 is the least certain year; the dashed box is the second method with a lower gas volume.",
    formulas:
      "Pro rata: (power from gas × Iran’s part of all gas burned + net imports) ÷ power supplied. Fixed efficiency: (Iranian gas × 24 and × 40 percent + net imports) ÷ power supplied. Net imports are from all neighbours.",
    undated: (count) => `${count} of the shares shown come from pages without a date and stand where they were said.`,
    vintage: "Our own shares rest on data known later and are left out.",
  },
  empty: {
    all: "No published share is left. Allow more of what is covered, more of what it is a share of, or shares that are not independent.",
    covers: "No published share is left: no coverage is chosen. Tick gas, power lines, or both.",
    basis: "No published share is left: no kind of share is chosen. Tick one under “A share of what”.",
    known: "No such share had been published by that day. Choose a later day, or allow more kinds.",
  },
  datum: {
    said: (date) => `Published share, ${date}`,
    covers: { gas: "Covers gas.", lines: "Covers power lines.", both: "Covers gas and lines together." },
    basis: {
      energy: "A share of a year’s energy.",
      average: "A share of average output.",
      peak: "A share of the peak.",
      capacity: "A share of capacity.",
      lost: "A share of output that would be or was lost.",
      needs: "A share of needs.",
      "gas-plants": "A share of what gas-fired plants make.",
      unclear: "What it is a share of is unclear.",
    },
    independent: "Independent: it has an author or a calculation of its own.",
    repeats: "Repeats an earlier sentence.",
    dependent: "Not independent: no author or calculation of its own.",
    report: "The report’s statement.",
    weakness: {
      "unit slip": "Faulty: the same page confuses cubic feet with cubic metres. Left out of the range.",
      "altered copy": "Weak: a machine-altered copy of an unnamed newspaper. Left out of the range.",
    },
    undated: "Our copy of the page is undated; it stands where the statement was made.",
    about: (period) => `About ${period}.`,
    own: {
      proRata: (year) => `Our share of ${year}, pro rata`,
      fixed: (year) => `Our share of ${year}, fixed efficiency`,
      otherVolume: (year) => `Our share of ${year}, fixed efficiency, a lower gas volume`,
    },
    formula: {
      proRata: "Formula: (power from gas × Iran’s part of all gas burned + net imports) ÷ power supplied.",
      fixed: "Formula: (Iranian gas × 24% and × 40% + net imports) ÷ power supplied.",
      otherVolume: "Formula: (77.5 TWh of Iranian gas × 24% and × 40% + net imports) ÷ power supplied.",
    },
  },
  table: {
    caption: "Published shares of Iraq’s power tied to Iran, and our own",
    said: "Published",
    share: "Share",
    covers: "Covers",
    shareOf: "Share of",
    origin: "Origin",
    own: "independent",
    repeat: "repeat",
    other: "none named",
    methods: {
      proRata: "ours, pro rata",
      fixed: "ours, fixed efficiency",
      otherVolume: "ours, fixed efficiency, lower gas volume",
    },
  },
};
