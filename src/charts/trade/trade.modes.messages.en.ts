import type { TradeModesMessages } from "./trade.modes.messages.ts";

/** In English. */
export const en: TradeModesMessages = {
  bothWays: {
    title: (bought, year) => `For every $100 it sold to Iraq, Iran bought ${bought} there in ${year}`,
    subtitle:
      "Goods between Iran and Iraq by Iranian year, billions of US dollars: Iran’s sales up, its purchases down",
    sentence: ({ sold, bought, year, most, mostYear }) =>
      `In ${year} Iran sold goods for ${sold} to Iraq and bought for ${bought}; it bought most in ${mostYear}, ${most}, grain and feed paid with blocked funds.`,
    sold: "Iran sold to Iraq",
    bought: "Iran bought from Iraq",
    notes: [
      "The billion of 1400 was grain and feed bought with blocked funds, a one-off.",
      "Ticks are other figures, among them the International Monetary Fund’s, whose calendar years for Iran look like Iranian years; they stand beside the Iranian year nearest to them and are outside our licence.",
      "Years without a bar below the line have no figure for Iran’s purchases.",
    ],
    unknown: "no figure found",
    caption: "Goods between Iran and Iraq by Iranian year",
    detail: (sold, bought) => `Sold: ${sold}. Bought: ${bought}.`,
  },
  crossings: {
    parts: { label: "Show", gates: "1398 by gate", mehran: "Mehran’s tonnes", months: "The same months" },
    title: {
      gates: (gate, value) => `${gate} carried most of what is known by gate: ${value} in 1398`,
      mehran: (low, lowYear, before, beforeYear) =>
        `Mehran fell from ${before} in ${beforeYear} to ${low} in ${lowYear}`,
      months: (fall, months) => `Exports fell by ${fall} in the first ${months} months of 1399`,
    },
    subtitle: {
      gates: "Iran’s exports to Iraq in 1398 (March 2019 – March 2020) by crossing, millions of US dollars",
      mehran: "Goods through Mehran by Iranian year, millions of tonnes",
      months: "Iran’s exports to Iraq from the start of the Iranian year, the same months compared",
    },
    sentence: {
      gates: (list, other) => `In 1398, by crossing: ${list}; ${other} is not broken down.`,
      mehran: (list) => `Goods through Mehran: ${list}. Years between have no figure in tonnes.`,
      months: (list) => `From the start of the year: ${list}.`,
    },
    rest: { kurdistan: "Other crossings of the Kurdistan Region", other: "All other crossings" },
    months: (count) => `First ${count} months`,
    tonnes: (value) => `${value} m tonnes`,
    notes: {
      gates: [
        "Hollow: not broken down; our subtraction from the totals for the Kurdistan Region’s crossings and for the year.",
        "Most southern crossings have no figure for 1398.",
      ],
      mehran: ["The crossing was shut in spring 2020. Years without a bar have no figure in tonnes."],
      months: [
        "Part-year figures are compared whole. They must not be taken apart into months: gas is booked late and in lumps.",
        "Some months have figures for two of these years only.",
      ],
    },
    formula: {
      kurdistan: "Our calculation: the Kurdistan Region’s crossings less its named ones.",
      other: "Our calculation: the year’s total less the Kurdistan Region’s crossings and Mehran.",
    },
    caption: {
      gates: "Exports to Iraq in 1398 by crossing",
      mehran: "Goods through Mehran by Iranian year",
      months: "Exports to Iraq from the start of the year, same months compared",
    },
    name: "Crossing or year",
    value: "Value",
    empty: "Nothing on this was known by that day. Choose a later day.",
  },
  suppliers: {
    names: { iran: "Iran", turkey: "Turkey", china: "China", uae: "Emirates (with re-exports)" },
    title: ({ year, turkey, china, iran }) =>
      `In ${year} Turkey sold Iraq goods for ${turkey}, China ${china}, Iran ${iran}`,
    titleShort: "Turkey, China and the Emirates sell to Iraq too",
    subtitle: "Goods sold to Iraq by year, billions of US dollars",
    sentence: ({ year, turkey, china, iran, iranYear }) =>
      `For ${year} the Monetary Fund’s series put Turkey’s sales to Iraq at ${turkey} and China’s at ${china}; Iran’s customs had ${iran} for ${iranYear}.`,
    notes: [
      "Lines for Turkey and China: the International Monetary Fund’s estimates from partners’ reports, 2003–2020, outside our licence. Hollow marks: single published figures on other bases, discs for Turkey, squares for China, diamonds for the Emirates. Iran: its own customs, by Iranian year.",
      "No independent figure for Iran’s sales exists; the Fund’s table of Iraq’s suppliers leaves out Iran and the Emirates, so no share of Iraq’s imports is shown.",
      "The Emirates’ figures include re-exports and, for 2024, precious metals.",
    ],
    thirdParty: "A value of the International Monetary Fund, outside our licence.",
    caption: "Goods sold to Iraq",
    supplier: "Seller",
    period: "Period",
    value: "Value",
    scope: (scope) => `Counts: ${scope}.`,
  },
  needed: {
    title: (needed, goal, from, to) => `${goal} by ${to} takes ${needed} growth a year from ${from}`,
    subtitle: "Iran’s exports to Iraq by Iranian year, and the path to a goal at even growth",
    sentence: ({ goal, to, needed, from }) =>
      `To reach ${goal} in ${to}, exports have to grow by ${needed} a year from ${from}.`,
    actual: (rate) => `Over the same years they grew by ${rate} a year.`,
    fastest: (rate, from, to) => `The fastest over as many years was ${rate} a year, ${from} to ${to}.`,
    problems: {
      "end-not-after-start":
        "The last year has to come after the first. Choose a later last year or an earlier first one.",
      "no-start-figure": "There is no figure for the first year. Choose another first year.",
      "goal-below-start": "Exports in the first year were at the goal already. Choose a higher goal.",
    },
    rate: (rate) => `${rate} a year`,
    goal: (value) => `Goal: ${value}`,
    notes: [
      "Growth is ours: (end ÷ start) to the power of one over the number of years, less one.",
      "Years before 1390 grew from very little, so the fastest growth on record says little about the years after.",
    ],
    controls: { from: "First year", to: "Last year", goal: "Goal", unit: "billion $" },
    caption: "Yearly growth, needed and achieved",
    what: "What",
    years: "Years",
    perYear: "Growth a year",
    rows: { needed: "Needed", actual: "Achieved in the same years", fastest: "Fastest over as many years" },
  },
  bracket: { toggle: "Show our bracket for 1395", label: "$6.03–6.35bn, ours" },
  tonnes: {
    label: (value) => `${value} Mt`,
    title: (value, year) => `Exports to Iraq weighed most in ${year}: ${value}`,
    subtitle: "Iran’s exports of goods to Iraq by Iranian year, millions of tonnes, where the weight is known",
    note: "Weights are known for ten years only.",
  },
};
