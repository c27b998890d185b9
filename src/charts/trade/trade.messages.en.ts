import type { TradeMessages } from "./trade.messages.ts";

/** In English. */
export const en: TradeMessages = {
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
  bracketToggle: (year) => `Show our own range for ${year}`,
  goalLabel: (value) => `The promise: ${value}`,
  readingLabel: "in exports, by the report",
  gapWord: "no total found",
  reportMark: (date) => `The report, ${date}`,
  ticksNote: "Ticks are other published figures; this one counts services too",
  ticksKey: "other published figures",
  inferredLabel: "year inferred",
  inferredKey: "dotted: year inferred",
  gasLabel: "of which gas",
  gasShort: "gas",
  bracketLabel: (range) => `${range}, our range`,
  provisionalValue: (value) => `provisional ${value}`,
  highestLabel: (value, year, share) => `${value} in ${year}, ${share}`,
  purchasesLabel: (share) => `with purchases ${share}`,
  provisionalLabel: (share) => `exports ${share}, provisional`,
  exportsLabel: "Exports by year",
  promisesLabel: (count, open) => `$20bn: named ${count} times, ${open} without a deadline`,
  legend: { exports: "exports", "two-way": "two-way trade", deadline: "to its deadline" },
  title: {
    exports: (highest, share) => `Exports to Iraq reached ${highest}, ${share} of the promise`,
    exportsProvisional: (share, provisional) =>
      `Exports to Iraq reached ${share} of the promise, ${provisional} by a provisional figure`,
    promise: (count, share) => `$20 billion was named ${count} times; exports reached ${share} of it`,
    promiseProvisional: (count, share, provisional) =>
      `$20 billion was named ${count} times; exports reached ${share}, provisionally ${provisional}`,
    none: "No yearly total was known by that day",
    noPromise: "No goal is on record by that day",
  },
  subtitle: {
    exports: "Iran’s exports of goods to Iraq by Iranian year, natural gas included, billions of US dollars",
    goal: "Iran’s exports of goods to Iraq by Iranian year, natural gas included, percent of 20 billion US dollars",
    promise: "Goals named for the trade of Iran and Iraq, by the day they were named, over Iran’s exports by year",
  },
  sentence: {
    exports: ({ report, reportYear, highest, year, share }) =>
      `Iran’s exports to Iraq were ${report} in ${reportYear}, the report’s “last year”; the highest firm figure is ${highest} in ${year}, ${share} of the promised 20 billion.`,
    goal: ({ reportShare, reportYear, year, share }) =>
      `Iran’s exports to Iraq came to ${reportShare} of the promised 20 billion dollars in ${reportYear}, the report’s “last year”; the highest firm figure is ${share}, in ${year}.`,
    highest: ({ highest, year, share }) =>
      `The highest firm figure for Iran’s exports to Iraq is ${highest} in ${year}, ${share} of 20 billion.`,
    promise: ({ count, open, first, last, highest, year, share }) =>
      `A goal of $20 billion was named ${count} times between ${first} and ${last}, ${open} of them without a deadline; the highest firm yearly exports are ${highest} in ${year}, ${share} of it.`,
    provisional: (year, value, share) => `The provisional figure for ${year} is ${value}, about ${share}.`,
    rise: (first, firstYear, highest, highestYear) =>
      `Exports went from ${first} in ${firstYear} to ${highest} in ${highestYear}.`,
    gap: (year, inferredYear) =>
      `For ${year} no total was found, and the figure for ${inferredYear} stands under another year in its source.`,
    gas: "Customs counts natural gas among these goods and leaves out crude oil and electricity; no independent check exists.",
    subjects: (exports, twoWay) =>
      `${twoWay} of them speak of two-way trade and ${exports} of Iran’s exports, by our classification.`,
    twoWay: (year, value, share, exportsShare) =>
      `With Iran’s purchases added (our sum), ${year} comes to ${value}: ${share} of the goal instead of ${exportsShare}.`,
    twoWayProvisional: (year, value, share, exportsShare) =>
      `The provisional ${year} reaches ${exportsShare} on exports and ${share} (${value}) with purchases.`,
    vague: (count) => `For ${count} of the goals shown the exact day is not known.`,
    knownOn: (date) => `Shown as known on ${date}.`,
    believedOne: (value, year) => `Drawn at the reader’s choice: ${value} for ${year}.`,
    believedMany: (count) => `Drawn at the reader’s choice: other figures for ${count} years.`,
  },
  notes: {
    basis: "Customs basis: natural gas is in, crude oil and electricity are out. No independent check exists.",
    reading:
      "The 20 billion is read as exports, as in the report; most who named it, Rouhani among them, meant two-way trade.",
    ticks: "Ticks: other figures for the same year. Choose a year to read them, or to draw one instead of ours.",
    gap: (year) => `${year}: no total was found, so the gap is left open.`,
    inferred: (years) => `${years} (dotted): the source prints another year; we infer that this one is meant.`,
    provisional: (years) => `${years} (hatched): provisional, customs data read to 99 percent.`,
    gas: (years) => `Blue: natural gas, which customs names apart for ${years} only.`,
    copies:
      "Some years, as their sources say, rest on copies of customs data that private persons put on a public code host; where a copy lists rows, we added them up. The customs office’s own pages were not seen.",
    partYear: ({ year, months, value }) =>
      `${year} is not drawn: only ${months} months are known, ${value}. The table has them.`,
    deadlines: (dated, open) =>
      `Most goals of 20 billion have no deadline: ${open} have none; ${dated} have one, and all of those have passed.`,
    subjects: "Filled marks speak of Iran’s exports, hollow ones of two-way trade (our classification).",
    vague: "A line through a mark spans the days on which it may have been said.",
    twoWay: "Dark lines above the bars add what Iran bought from Iraq (our sum).",
    standIn: "Pale bars: the figure drawn today was not yet known; the best one known then stands in.",
    undated: (count, plural) =>
      plural === "one"
        ? `${count} record shown is undated in our copy; it is counted as known from the day of the statement or the end of its period.`
        : `${count} of the records shown are undated in our copy; they are counted as known from the day of the statement or the end of their period.`,
    unheeded: (record) => `The link asks to draw ${record}, which is no figure for that year or was not yet known.`,
  },
  datum: {
    share: (share) => `${share} of 20 billion.`,
    copy: "From a private copy of customs data on a public code host, not from the customs office’s own pages.",
    ofGoal: (share) => `${share} of $20 billion`,
    inDollars: (value) => `${value}.`,
    gas: (value, share) => `Natural gas in it: ${value} (${share}).`,
    why: (why) => `Why this figure: ${why}`,
    whyOurs: (why) => `The figure we draw. Why: ${why}`,
    standIn: "The best figure known on the chosen day.",
    gap: "No total for this year was found.",
    gapValue: "no total found",
    bracket: (low, high) =>
      `Our range: ${low} to ${high}. Low: the next year’s figure less 6.5 percent, the growth printed for eight months; high: the year before plus 2 percent, the growth printed for ten.`,
    unknownThen: "No yearly figure was known on the chosen day.",
    unknownThenValue: "not yet known",
    noWeight: "no weight known",
    noWeightFound: "No weight for this year was found.",
    qualifier: (qualifier) => `As printed: ${qualifier}.`,
    undated: (date, basis) =>
      basis === "statement"
        ? `Our copy is undated: counted as known from ${date}, the day of the statement.`
        : `Our copy is undated: counted as known from ${date}, the end of its period.`,
    between: (from, to) => `${from} – ${to}`,
    about: (day) => `about ${day}`,
    speaker: (speaker) => `${speaker}.`,
    place: (place) => `Place: ${place}.`,
    noPlace: "Place not given.",
    subject: { exports: "Speaks of Iran’s exports.", "two-way": "Speaks of two-way trade." },
    deadline: (date) => `Deadline: ${date}.`,
    wording: (wording) => `Time frame, as worded: ${wording}.`,
    noDeadline: "No deadline.",
    perYear: (value) => `${value} a year`,
    withPurchases: (value, share) => `With Iran’s purchases, our sum: ${value}, ${share} of 20 billion.`,
  },
  tonnes: {
    value: (value) => `${value} m tonnes`,
    label: (value) => `${value} Mt`,
    title: (year, value) => `Exports to Iraq weighed most in ${year}: ${value}`,
    subtitle: "Iran’s exports of goods to Iraq by Iranian year, millions of tonnes, where the weight is known",
    sentence: ({ report, reportYear, highest, year, count }) =>
      `Iran’s exports to Iraq weighed ${report} in ${reportYear}, the report’s “last year”, and most in ${year}, ${highest}; the weight is known for ${count} years.`,
    note: "Years without a bar have no known weight.",
    column: "Weight",
  },
  table: {
    caption: {
      exports: "Iran’s exports to Iraq: the figure drawn for each year, and those that compete with it",
      promise: "Goals named for the trade of Iran and Iraq, and what the trade came to",
    },
    year: "Year",
    period: "Period",
    value: "Value",
    share: "Of 20 billion",
    gas: "Of which gas",
    kind: "Drawn as",
    known: "Known from",
    undated: (day) => `${day} (our copy undated)`,
    bar: "bar",
    other: "tick",
    ours: "tick (our figure)",
    believed: "bar (the reader’s choice)",
    notDrawn: "not drawn",
    bracket: (word, low, high) => `${word}; our range ${low} to ${high}`,
    made: "Date said, or year",
    speaker: "Speaker",
    place: "Place",
    subject: "Speaks of",
    deadline: "Deadline",
    wording: "Time frame, as worded",
    none: "none given",
    sum: (exports, purchases) => `Actual: exports ${exports} plus purchases ${purchases}`,
  },
};
