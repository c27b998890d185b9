import type { ElectricityReportedMessages } from "./electricity.reported.messages.ts";

/** In English. */
export const en: ElectricityReportedMessages = {
  base: {
    report: ({ base, tied, other, lines }) =>
      `of ${base} MW: ${tied} gas + ${other} other; ${lines} over power lines on top`,
    agency: ({ tied, other }) => `AFP’s “about a third”: ${tied} gas and lines + ${other} other`,
    average: ({ base }) => `the same gas, of 2020’s average supply, ${base} MW`,
    peak: ({ base }) => `the same gas, of a summer peak, ${base} MW`,
  },
  baseShort: {
    report: (base) => `the report: of ${base} MW`,
    agency: () => "AFP: gas and lines together",
    average: () => "of 2020’s average supply",
    peak: () => "of a summer peak",
  },
  baseName: {
    report: "the report’s total",
    agency: "AFP’s share of the report’s total",
    average: "2020’s average supply",
    peak: "a summer peak",
  },
  part: {
    gas: "Power from Iranian gas",
    tied: "Power from Iranian gas and lines",
    other: "All other power",
    range: "Between the two figures for the peak",
    lines: "Power over lines from Iran",
  },
  legend: {
    gas: "Iranian gas",
    tied: "Gas and lines together",
    lines: "Power lines",
    other: "All other power",
    range: "Between two figures for the peak",
  },
  unitNote: (megawatts) => `One square: ${megawatts} MW`,
  megawatts: (value) => `${value} MW`,
  stock: {
    title: "The same sentence elsewhere",
    outlets: {
      "share_estimates-061": "Radio Farda",
      "share_estimates-010": "the report",
      "share_estimates-017": "Press TV’s text",
      "share_estimates-020": "Tasnim",
    },
    other: "another outlet",
    label: (outlet) => `The same sentence, ${outlet}`,
    earliest: "The earliest use found; it names no source either.",
    repeat: "The same 45 percent of the same 14,000 MW, after the report.",
  },
  title: (share, base, peak) => `${share} of ${base} MW, but ${peak} of a summer peak`,
  subtitle: "The report’s megawatts from Iranian gas against three totals; AFP’s share counts gas and lines together",
  sentence: ({ share, base, gas, average, peak, ownGas, ownBoth, ownRange }) =>
    `The report’s ${share} of ${base} MW is ${gas} MW from Iranian gas; that is ${average} of 2020’s average supply and ${peak} of a summer peak. Our own sums for 2020: ${ownGas} for gas, ${ownBoth} with lines; by a second method ${ownRange}.`,
  third: (percent) => `AFP wrote “about a third” (${percent}) for gas and lines together.`,
  stockSentence: (dates) => `The same sentence was found in other outlets: ${dates}.`,
  notes: {
    rate: "A megawatt is a rate, not an amount a day. 14,000 MW is near the average supply of 2020 and well below its summer peak.",
    stock: (dates) =>
      `The sentence with 45 percent of 14,000 MW is older than the report and came back after it: ${dates}. Where it began was not found.`,
    peak: "Summer peak: 18,000 MW (MEES, 2019) to 20,000 MW (forecast for 2020). Shares of other totals than the report’s are our calculation.",
    tied: "Half-and-half squares: AFP counted gas and power lines together, so its column is not the same gas against another total. Our own shares for 2020 are in the view “Estimates”.",
  },
  vintage: "not here: the arithmetic is the report’s own.",
  ofBase: (share, base) => `${share} of ${base} MW.`,
  table: {
    caption: "The report’s megawatts against three totals, AFP’s share, and other uses of the sentence",
    base: "Total",
    part: "Part",
    megawatts: "Megawatts",
    share: "Share",
    stock: "The same sentence elsewhere",
    cell: (base, megawatts) => `${base}, ${megawatts}`,
  },
};
