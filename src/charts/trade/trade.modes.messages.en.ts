import type { TradeModesMessages } from "./trade.modes.messages.ts";

/** In English. */
export const en: TradeModesMessages = {
  bothWays: {
    title: (perHundred, year) => `For every $100 it sold to Iraq, Iran bought $${perHundred} there in ${year}`,
    titleShort: "What Iran sold to Iraq, and what it bought there",
    subtitle:
      "Goods between Iran and Iraq by Iranian year, billions of US dollars: Iran’s sales up, its purchases down",
    sentence: ({ sold, bought, year }) =>
      `In ${year} Iran sold Iraq goods worth ${sold} and bought goods worth ${bought}.`,
    most: (value, year) =>
      `It bought most in ${year}, over ${value}, much of it grain and feed paid for with blocked funds.`,
    least: (value, year) => `The lowest figure that Iran gives for its purchases is ${value}, in ${year}.`,
    open: (years) => `No figure for its purchases was found for ${years}.`,
    uncertain:
      "Where Iran gave no figure, the IMF’s calendar years stand in; they look like Iranian years under another name.",
    sold: "Iran sold to Iraq",
    bought: "Iran bought from Iraq",
    notes: [
      "The billion of March 2021 – March 2022 was a one-off: grain and feed bought with blocked funds.",
      "Pale bars below the line: the International Monetary Fund’s calendar years beside the nearest Iranian year; values outside our licence. Dotted: the year is inferred.",
      "Ticks below the line are other figures for Iran’s purchases. Choose a year to read them.",
    ],
    unknown: "no figure found",
    boughtFor: (value) => `bought: ${value}`,
    detail: (sold, bought) => `Sold: ${sold}. Bought: ${bought}.`,
    why: "Why this figure: official figures come before reported ones, sources that name the year before those that do not, then the latest.",
    standIn: "Purchases: the IMF’s calendar year, as Iran gave no figure.",
    inferred: "Purchases: the source prints another year or none; we infer that this one is meant.",
    thirdParty: "An IMF value, outside our licence.",
    fund: "bar (IMF)",
    caption: "Goods between Iran and Iraq by Iranian year, and other figures for Iran’s purchases",
  },
  crossings: {
    parts: { label: "Show", gates: "Crossings", mehran: "Mehran’s tonnes", months: "The same months" },
    title: {
      gates: (gate, value) => `${gate} carried most of what is known by crossing: ${value}`,
      mehran: ({ low, lowYear, before, beforeYear }) =>
        `Mehran fell from ${before} in ${beforeYear} to ${low} in ${lowYear}`,
      months: (fall, months, year) => `Exports fell by ${fall} in the first ${months} months of ${year}`,
    },
    titleShort: {
      gates: "Exports to Iraq by crossing",
      mehran: "Goods through Mehran, where the tonnes are known",
      months: "Exports to Iraq, the same months of different years",
    },
    subtitle: {
      gates: (reportYear) => `Iran’s exports to Iraq by crossing in ${reportYear}, US dollars`,
      mehran: () => "Goods through Mehran by Iranian year, millions of tonnes; the crossing was shut in spring 2020",
      months: () => "Iran’s exports to Iraq from the start of the Iranian year, in March, the same months compared",
    },
    sentence: {
      gates: (list, year) => `Exports to Iraq by crossing in ${year}: ${list}.`,
      mehran: (list) => `Goods through Mehran: ${list}.`,
      missing: "The years between have no figure in tonnes.",
      months: (months, list) => `Exports to Iraq in the first ${months} months of the year: ${list}.`,
    },
    rested: (value) => `${value} of the year’s exports is not broken down by crossing.`,
    pair: (name, value) => `${name} ${value}`,
    rest: { kurdistan: "Other Kurdistan Region crossings", other: "All other crossings" },
    months: (count) => `First ${count} months`,
    monthsOf: (count, year) => `First ${count} months of ${year}`,
    gap: (years) => `${years}: no figure in tonnes`,
    partTonnes: ({ months, year, value }) => `The first ${months} months of ${year} came to ${value}.`,
    shut: (year, millions) =>
      `While it was shut, in the first two months of ${year}, goods worth less than $${millions} million went through.`,
    uncertain: {
      gates: "Most southern crossings have no figure for the year.",
      mehran: "From March 2023 on, figures are by customs office and cannot be compared.",
      months: "Part-year figures are never taken apart into months: gas is booked late and in lumps.",
    },
    notes: {
      gates: [
        "Hollow: not broken down; our subtraction from the totals for the Kurdistan Region’s crossings and for the year.",
        "Most southern crossings have no figure for the year.",
      ],
      mehran: [
        "Years without a bar have no figure in tonnes. Dollars and parts of a year are in the table; from March 2023 on, figures are by customs office and cannot be compared.",
      ],
      months: [
        "Part-year figures are compared whole. They must not be taken apart into months: gas is booked late and in lumps.",
        "Some periods have figures for two of these years only; customs comes before the joint chamber.",
      ],
    },
    formula: {
      kurdistan: "Our calculation: all crossings of the Kurdistan Region less those named.",
      other: "Our calculation: the year’s total less the Kurdistan Region’s crossings and Mehran.",
    },
    caption: {
      gates: "Exports to Iraq by crossing",
      mehran: "Goods through Mehran",
      months: "Exports to Iraq from the start of the year, same months compared",
    },
    name: { gates: "Crossing", mehran: "Year", months: "Year" },
    empty: "Nothing on this was known by that day. Choose a later day.",
  },
  suppliers: {
    names: { iran: "Iran", turkey: "Turkey", china: "China", uae: "Emirates (with re-exports)" },
    title: ({ year, turkey, china, iran }) =>
      `In ${year} Turkey sold Iraq ${turkey}, China ${china}; Iran’s customs say ${iran}`,
    titleShort: "Turkey, China and the Emirates sell to Iraq too",
    subtitle: "Goods sold to Iraq by year, billions of US dollars, counted in different ways",
    sentence: ({ year, turkey, china, iran, iranYear }) =>
      `For ${year} the IMF’s series puts Turkey’s sales to Iraq at ${turkey} and China’s at ${china}; Iran’s customs had ${iran} for ${iranYear}.`,
    peak: (value, year) => `In the IMF’s series Turkey sold most in ${year}: ${value}.`,
    latest: (year, list) => `Single figures for ${year}, each counted in its own way: ${list}.`,
    pair: (name, value) => `${name} ${value}`,
    gap: (year) => `For ${year} no total for Iran was found, and the IMF’s series ends with 2020.`,
    warning:
      "No independent figure for Iran’s sales exists, and the IMF’s table of Iraq’s suppliers leaves out Iran and the Emirates.",
    warningLabel:
      "Counted in different ways: only Iran’s customs counts Iran’s sales. Hollow marks are single figures.",
    notes: [
      "Lines for Turkey and China: the International Monetary Fund’s estimates from partners’ reports, 2003–2020, outside our licence. Iran: its own customs, by Iranian year.",
      "Hollow marks: single published figures, counted in other ways; discs for Turkey, squares for China, diamonds for the Emirates.",
      "No independent figure for Iran’s sales exists; the IMF’s table of Iraq’s suppliers leaves out Iran and the Emirates. A share of Iraq’s imports taken from it would be too high, so none is shown.",
      "The Emirates’ figures include re-exports and, for 2024, precious metals.",
    ],
    thirdParty: "An IMF value, outside our licence.",
    caption: "Goods sold to Iraq",
    supplier: "Seller",
    basis: "Counted by",
    bases: { customs: "Iran’s customs", fund: "IMF", single: "single figure" },
    saleOf: (supplier, period) => `${supplier}, ${period}`,
    scope: (scope) => `Counts: ${scope}.`,
  },
  needed: {
    title: ({ needed, goal, from, to }) => `${goal} by ${to} takes ${needed} growth a year from ${from}`,
    titleShort: "What growth a goal would take",
    subtitle: "Iran’s exports to Iraq by Iranian year, billions of US dollars, and even growth to a goal",
    sentence: ({ goal, to, needed, from }) =>
      `To reach ${goal} in ${to}, exports have to grow by ${needed} a year from ${from}.`,
    actual: (rate) => `Over the same years they grew by ${rate} a year.`,
    fastest: (rate, from, to) => `The fastest over as many years was ${rate} a year, ${from} to ${to}.`,
    noStretch: "No stretch of as many years has figures at both ends.",
    early: "Before 2011 exports grew from very little, so early growth says little about later years.",
    formula: "Growth is our calculation: (end ÷ start) to the power of one over the number of years, less one.",
    hedged: (rate, statuses) => `${rate} (${statuses})`,
    problems: {
      "end-not-after-start":
        "The last year has to come after the first. Choose a later last year or an earlier first one.",
      "no-start-figure": "There is no figure for the first year. Choose another first year.",
      "not-known-then": "No figure for the first year was known by that day. Choose another first year or a later day.",
      "goal-below-start": "Exports in the first year were at the goal already. Choose a higher goal.",
    },
    labels: {
      needed: (rate) => `Needed: ${rate} a year`,
      actual: (rate) => `Achieved in the same years: ${rate}`,
      fastest: (rate, from, to) => `Fastest over as many years: ${rate}, ${from} to ${to}`,
    },
    goal: (value) => `Goal: ${value}`,
    controls: {
      from: "First year",
      to: "Last year",
      goal: "Goal",
      unit: "billion $",
      outside: (min, max) => `Type a number from ${min} to ${max}.`,
    },
    caption: "Yearly growth, needed and achieved",
    what: "What",
    perYear: "Growth a year",
    rows: { needed: "Needed", actual: "Achieved in the same years", fastest: "Fastest over as many years" },
  },
};
