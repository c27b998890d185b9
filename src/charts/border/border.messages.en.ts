import type { BorderMessages } from "./border.messages.ts";

/** In English. */
export const en: BorderMessages = {
  modes: {
    label: "View",
    crossings: "Crossings",
    "gas-power": "Gas and power",
    unrolled: "As a line",
    "how-long": "How long?",
  },
  traffic: { label: "Who or what passes", goods: "Goods", travellers: "Travellers" },
  size: {
    label: "Size of circles",
    none: "Circles alike",
    trade: "Sized by exports 2019/20",
    pilgrims: "Sized by pilgrims 2019",
  },
  date: "Day of 2020",
  dateMarks: { before: "1 January", spring: "1 April", report: "The report" },
  play: {
    start: "Play",
    pause: "Pause",
    earlier: "Change before",
    later: "Next change",
    typed: "Type a day",
  },
  tools: {
    zoom: "Zoom",
    nearer: "Zoom in",
    further: "Zoom out",
    whole: "Whole border",
    move: "Move",
    north: "Move north",
    south: "Move south",
    west: "Move west",
    east: "Move east",
  },
  keys: "On the map, + and − zoom, 0 shows the whole border, and Shift with an arrow key moves the map; arrow keys alone go to the next mark and bring it into view. Two fingers, or the wheel with Ctrl, zoom too.",
  listTitle: { crossings: "Crossings from north to south", "gas-power": "Lines and plants" },
  areas: { iran: "IRAN", iraq: "IRAQ", gulf: "Persian Gulf", shatt: "Shatt al-Arab /", arvand: "Arvand Rud" },
  passage: { open: "open", limited: "limited", closed: "closed", unknown: "no report found" },
  legend: {
    rim: "faint halo: place approximate",
    size: {
      trade: "circle: exports 2019/20, where found",
      pilgrims: "circle: pilgrims 2019, where found",
    },
  },
  kilometres: (value) => `${value} km`,
  about: (value) => `about ${value}`,
  title: ({ date, open, count, traffic }) =>
    `${date}: ${open} of ${count} crossings known to be fully open to ${traffic}`,
  subtitle: (traffic, date) => `Crossings between Iran and Iraq for ${traffic} on ${date}, our reading of the reports`,
  sentence: ({ date, traffic, open, limited, closed, unknown }) =>
    `On ${date}, for ${traffic}: ${open} crossings open, ${limited} limited, ${closed} closed, and for ${unknown} no report was found.`,
  mapNotes: [
    "The line is Natural Earth’s, at 1:10 million: it shows who is in control, not who is in the right, and is too coarse to measure.",
    "Persian Gulf is the report’s name and the United Nations’; others say Arabian Gulf or the Gulf. The river that is the border in the south has two names, Shatt al-Arab and Arvand Rud.",
  ],
  notes: [
    "States are our reading: a reported state holds until the next report on that crossing, at most 60 days from the last report that names it; then it is unknown. Iraq’s bar on travellers from Iran is read as holding at each crossing run by Baghdad. “No report found” does not mean open. Limited means part of the week, some goods or some travellers only.",
    "Places are set by us on the line drawn. A faint halo: the place is approximate, the wider the less sure; only Khosravi has none.",
  ],
  sizeNotes: {
    trade:
      "Circles show Iran’s exports in the Iranian year 1398 (March 2019 to March 2020) by area. A figure by crossing was found for four of the twelve; that none was found for the others does not mean that nothing passed.",
    pilgrims:
      "The circle shows people who entered in the two weeks of Arbaeen 2019. A figure by crossing was found for Shalamcheh alone; that none was found for the others does not mean that nobody passed.",
  },
  namesInEnglish: "Names in italics are English: no source was seen for them in this language.",
  undated: {
    crossings: "not here: all the reports are of 2020, and the map’s own day does the same.",
    "gas-power": "not here: plants and lines are known only at some date.",
    unrolled: "not here: the figures are those of one year.",
    "how-long": "not here: the lengths of one line do not change with the day.",
  },
  administration: { federal: "run by Baghdad", "kurdistan-region": "run by the Kurdistan Region" },
  datum: {
    until: (from, to) => `So from ${from} to ${to}, by our reading.`,
    other: (traffic, passage) => `${traffic}: ${passage}.`,
    place: ({ iran, iraq, administration }) => `${iran} to ${iraq}, ${administration}.`,
    position: {
      high: "Place well known.",
      medium: "Place approximate.",
      low: "Place uncertain.",
      "very low": "Place very uncertain.",
    },
    kilometre: (value) => `About kilometre ${value} from the Turkish end.`,
    noReport: "No report on this crossing was found for this day, which does not mean that it was open.",
    notStated: "The reports found for this day do not say.",
    units: {
      "USD million": "million US dollars",
      "million tonnes": "million tonnes",
      trucks: "trucks",
      "trucks a day": "trucks a day",
      percent: "percent",
    },
    tradeRecord: ({ place, qualifier, value, unit }) =>
      qualifier === "" ? `${place}: ${value} ${unit}` : `${place}: ${qualifier} ${value} ${unit}`,
    trade: (value) => `Exports in 2019/20: ${value}.`,
    noTrade: "Exports in 2019/20: no figure by crossing was found.",
    pilgrims: (value) => `Pilgrims entering in the two weeks of Arbaeen 2019: ${value}.`,
    noPilgrims: "Pilgrims in 2019: no figure by crossing was found.",
  },
  table: {
    caption: (date) => `Crossings on ${date}, from north to south`,
    gate: "Crossing",
    goods: "Goods",
    travellers: "Travellers",
    size: { trade: "Exports 2019/20", pilgrims: "Pilgrims 2019" },
    side: "Iraqi side",
    kilometre: "Kilometre",
    position: "Place",
    missing: "no figure found",
  },
};
