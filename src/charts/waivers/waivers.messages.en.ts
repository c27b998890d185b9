import type { WaiversMessages } from "./waivers.messages.ts";

/** In English. */
export const en: WaiversMessages = {
  modes: { label: "View", strip: "All waivers", cover: "Days left" },
  wording: { label: "What it was for, in the words of", state: "the State Department", press: "the press" },
  date: "Day",
  slide: "Move the day",
  dateMarks: { report: "the report’s day", hole: "July 2023", last: "the last one’s end" },
  days: (count, plural) => `${count} ${plural === "one" ? "day" : "days"}`,
  title: {
    strip: ({ count, median, shortest, earlier, earlierRange, report }) =>
      report === null || earlier === null || earlierRange === null
        ? `${count} known waivers: median ${median}, shortest ${shortest}`
        : `The report’s waiver ran ${report}; the ${earlier} before it ran ${earlierRange}`,
    cover: ({ date, cover }) => `${date}: ${cover}`,
  },
  subtitle: {
    strip: "United States waivers for Iraq’s purchases from Iran, from start to expiry, by year",
    cover: "Days until the waiver in force expired, by day, November 2018 to March 2025",
  },
  sentence: {
    strip: ({ first, last, count, inferred }) =>
      `From ${first} to ${last}, ${count} waivers are known (our count${inferred === null ? "" : `; ${inferred} inferred`}).`,
    earlier: ({ count, range, median }) => `The ${count} before the report’s ran ${range}, median ${median}.`,
    later: ({ count, usual, days }) => `Of the ${count} after it, ${usual} ran ${days}.`,
    cover: ({ date, cover, numbers }) =>
      numbers === null
        ? `On ${date}: ${cover}.`
        : `On ${date}: ${cover}, counted from number ${numbers} of the known waivers.`,
  },
  long: {
    uncovered: ({ days, documented }) =>
      documented === null
        ? `Days without cover: ${days}, depending on how uncertain starts and lengths are read.`
        : `Days without cover: ${days}, depending on how uncertain starts and lengths are read; ${documented} if the inferred waivers were never given.`,
    signed: ({ list }) => `${list}.`,
    signedBy: ({ count, secretary, president }) =>
      `${count} were signed while ${secretary} was Secretary of State, under Mr ${president}`,
    after: (count, plural) =>
      `${count} ${plural === "one" ? "record tells" : "records tell"} what came after: the waiver for electricity was not renewed, gas was said to stay exempt.`,
  },
  cover: {
    left: (days, plural) => `the waiver expires in ${days} ${plural === "one" ? "day" : "days"}`,
    between: (low, high) => `the waiver expires in ${low} to ${high} days`,
    perhaps: (high, plural) => `no cover, or up to ${high} ${plural === "one" ? "day" : "days"} of it`,
    none: "no waiver in force",
    before: "before the first waiver",
    after: (days, plural) => `the last waiver expired ${days} ${plural === "one" ? "day" : "days"} before`,
  },
  datum: {
    span: (number, starts, expires) => `Waiver ${number}, ${starts} to ${expires}`,
    from: (number, starts) => `Waiver ${number}, from ${starts}`,
    lengths: (stated, others) => `${stated}, by other sources ${others}`,
    assumed: (days) => `${days}, assumed`,
    starts: (day) => `Starts ${day}.`,
    expires: (day) => `Expires ${day}.`,
    between: (low, high) => `between ${low} and ${high}`,
    hole: (days) => `${days} without cover before it.`,
    overlap: (days) => `The one before it still ran for ${days}.`,
    names: { Pompeo: "Pompeo", Blinken: "Blinken", Trump: "Trump", Biden: "Biden" },
    office: (secretary, president) => `Secretary of State: ${secretary}; president: ${president}.`,
    state: {
      electricity: "The State Department’s words: for paying for electricity.",
      "not documented": "What it was for is not documented.",
    },
    press: {
      "gas and electricity": "Press and Iraqi officials: for gas and electricity.",
      disputed:
        "Press: one agency’s source says that gas was included, another agency that paying for gas stayed barred.",
      "not recorded": "What the press says of it is not in our records.",
      "not documented": "No report of it was found.",
    },
    report: "The waiver that the report speaks of.",
    inForce: (number, starts, expires) => `Waiver ${number}: starts ${starts}, expires ${expires}.`,
    announced: (number, day) => `Waiver ${number} had been announced on ${day}.`,
  },
  after: {
    presidential_memorandum: "Memorandum against waivers",
    lapse: "Waiver not renewed",
    gas_exemption_kept: "Gas said to stay exempt",
    bill: "Bill to bar Iraqi purchases",
    swap_refused: "Turkmen gas swap not cleared",
  },
  afterTitle: "After the last one",
  drawing: {
    reportLabel: "the report’s waiver",
    reportShort: "the report’s",
    reportDay: "report",
    hole: (days) => `${days} without cover`,
    holeShort: (days) => days,
    perhaps: (days) => `${days}?`,
    secretary: (name) => `Secretary ${name}`,
    office: (secretary, president) => `Secretary ${secretary}, President ${president}`,
    notYetKnown: "no later waiver known by this day",
    after: (date, event) => `${date}: ${event}`,
    onDay: (date, days) => `${date}: ${days}`,
    key: {
      electricity: "electricity",
      both: "gas and electricity",
      disputed: "disputed",
      unrecorded: "not on record",
      inferred: "inferred",
      possible: "date or length uncertain",
      possibleShort: "uncertain",
    },
  },
  empty: "No waiver was known by this day. Choose a later day under “As known on”.",
  notes: {
    count:
      "The 24 are our count. Two, of July and November 2022, are inferred from an official count of renewals; no report of them was found.",
    days: "A waiver of 60 days covers the day it starts and the 59 after it. If the next one starts on the day it expires, there is no gap.",
    uncertain:
      "Hatched ends: the day is not known or sources differ; June 2019 is 90 or 120 days, March 2022 120 or 180. A question mark: some days may have been without cover. Ranges count every combination of uncertain days and lengths.",
    wording: {
      state:
        "The State Department’s text is about paying for electricity; most of the press says gas. According to the energy newsletter MEES, gas needed no waiver: it rested on a standing exception in a law of 2012.",
      press:
        "Most of the press and Iraqi officials say gas and electricity; of the waiver of December 2018, AP says that paying for gas stayed barred. From March 2023 our sources quote the notices, which say electricity.",
    },
    office:
      "In office: the Secretary of State is the one in our records; the president is our reading of records that speak of the outgoing administration in January 2021 and of the new one from 31 March 2021. A line runs from the first to the last waiver under the same names; the days between two lines are left open.",
    cover:
      "Counted from the waiver in force on the day, not from one announced to follow. Hatched: what uncertain starts and lengths leave open.",
    vintage: "Shown as known on the day chosen: waivers published later are left out.",
  },
  table: {
    caption: {
      strip: "Waivers in the order they were given, and what came after",
      cover: "Waivers by start and expiry, as counted for the days left",
    },
    number: "No.",
    starts: "Starts",
    length: "Length",
    expires: "Expires",
    before: "Against the one before",
    covers: "What for",
    office: "Secretary, president",
    holeCell: (days) => `gap of ${days}`,
    overlapCell: (days) => `overlap of ${days}`,
    meets: "meets it",
    first: "the first",
    lengths: (stated, others) => `${stated}; others ${others}`,
    assumed: (days) => `${days} (assumed)`,
    state: { electricity: "electricity", "not documented": "not documented" },
    press: {
      "gas and electricity": "gas and electricity",
      disputed: "disputed: gas included, or barred",
      "not recorded": "press not on record",
      "not documented": "not documented",
    },
    officeCell: (secretary, president) => `${secretary}, ${president}`,
    afterwards: "after",
  },
};
