import type { ElectricityGenerationMessages } from "./electricity.generation.messages.ts";

/** In English. */
export const en: ElectricityGenerationMessages = {
  country: { label: "Country", iraq: "Iraq", iran: "Iran", both: "Both" },
  unit: { label: "Unit", twh: "TWh", percent: "Percent" },
  countries: { iraq: "Iraq", iran: "Iran" },
  parts: { gas: "Gas, any origin", oil: "Oil", hydro: "Hydro", other: "Other sources", imports: "Net imports" },
  sources: {
    gas: "gas",
    oil: "oil",
    hydro: "hydro",
    solar: "solar",
    wind: "wind",
    bio: "bioenergy",
    coal: "coal",
    nuclear: "nuclear",
  },
  twh: (value) => `${value} TWh`,
  title: {
    iraq: ({ gas, supplied, year, net }) =>
      `Gas made ${gas} of the ${supplied} TWh supplied in Iraq in ${year}; net imports were ${net}`,
    iran: ({ gas, supplied, year }) => `Gas made ${gas} TWh in Iran in ${year}, where ${supplied} TWh were supplied`,
  },
  titleBoth: ({ year, iraq, iran }) => `In ${year}, ${iraq} TWh were supplied in Iraq and ${iran} in Iran`,
  subtitle: {
    twh: "Electricity by source and year, with net imports from all neighbours, terawatt-hours",
    percent: "Electricity by source and year, with net imports from all neighbours, percent of what was supplied",
  },
  sentence: {
    iraq: ({ first, from, last, to, gas, oil, net }) =>
      `Supply in Iraq rose from ${first} TWh in ${from} to ${last} in ${to}; in ${to} gas made ${gas}, oil ${oil}, and net imports were ${net} of it.`,
    iran: ({ first, from, last, to, gas, oil, net }) =>
      `Supply in Iran rose from ${first} TWh in ${from} to ${last} in ${to}; in ${to} gas made ${gas}, oil ${oil}, and net imports were ${net} of it.`,
  },
  peakImports: (value, percent, year) =>
    `Net imports into Iraq were highest in ${year}: ${value} TWh, ${percent} of supply.`,
  datum: {
    label: (country, year) => `${country}, ${year}`,
    supplied: (value) => `${value} TWh supplied`,
    part: (name, value, percent) => `${name} ${value} TWh (${percent})`,
    imports: (value, percent) => `net imports ${value} TWh (${percent})`,
    exports: (value, percent) => `net exports ${value} TWh (${percent})`,
    missing: (names) => `No value in the source: ${names}.`,
  },
  notes: [
    "Supplied means generated plus net imports. The source calls this demand; it is not what Iraqis wanted, which was more.",
    "Net imports come from all neighbours. Power made from gas counts gas of any origin, Iranian gas among it.",
    "Percentages are of what was supplied in the year, so sources and net imports add up to 100.",
  ],
  notesIran: "Below the line: Iran sent out more than it took in, to all its neighbours.",
  undated: "The figures are from a later edition of the source; a year counts as known from its end.",
  empty: "No year had ended by that day. Choose a later day.",
  table: {
    caption: "Electricity by source and year, terawatt-hours",
    country: "Country",
    year: "Year",
    generated: "Generated",
    netImports: "Net imports",
    supplied: "Supplied",
    noValue: "no value",
  },
};
