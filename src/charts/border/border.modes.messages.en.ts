import type { BorderModesMessages } from "./border.modes.messages.ts";

/** In English. */
export const en: BorderModesMessages = {
  energy: {
    layers: {
      label: "What to show",
      gas: "Gas pipelines",
      power: "Power lines",
      documented: "Plants documented on Iranian gas",
      planned: "Plants planned for it",
      "no-evidence": "Other plants",
    },
    legend: {
      gas: "gas pipeline (schematic)",
      power: "power line (schematic)",
      documented: "plant documented on Iranian gas",
      planned: "planned for it",
      "no-evidence": "no evidence found",
      doubtful: "faint halo: place doubtful",
    },
    pipeline: "gas",
    kilovolts: (value) => `${value} kV`,
    megawatts: (value) => `${value} MW`,
    line: {
      gas: () => "gas",
      power: ({ kilovolts, megawatts }) =>
        kilovolts === null ? "power" : megawatts === null ? kilovolts : `${kilovolts}, ${megawatts}`,
    },
    schematic: "Drawn straight between named places; its true course is not known to us.",
    unplaced: "No place published, so not on the map:",
    gas: {
      documented: "documented",
      planned: "planned",
      "no-evidence": "no evidence found",
    },
    plantValue: ({ megawatts, gas }) => `${megawatts}, ${gas}`,
    technology: (technology, fuel) => `${technology}, listed fuel: ${fuel}.`,
    onGas: {
      documented: "A source ties it to Iranian gas at some date.",
      planned: "A source says that it was planned for Iranian gas.",
      "no-evidence": "No source was found that ties it to Iranian gas.",
    },
    pipelineNamed: "A source names the plant on this line:",
    pipelineInferred: "Which line feeds it is inferred from where it stands:",
    noPoint: "No place published.",
    doubtfulPoint: "The place is doubtful.",
    title: ({ documented, all }) => `${documented} of ${all} thermal plants listed are documented on Iranian gas`,
    subtitle: "Pipelines and power lines from Iran, and Iraq’s thermal plants by capacity in megawatts",
    sentence: ({ gas, power, documented, planned, none }) =>
      `${gas} gas pipelines and ${power} power lines cross the border, drawn schematically. Of the plants listed, ${documented} are documented on Iranian gas at some date, ${planned} were planned for it, and for ${none} no evidence was found.`,
    notes: [
      "Lines are schematic: dashed, and straight between named places. They do not show where anything runs.",
      "Documented means that a source ties the plant to Iranian gas at some date. All plants can burn something else, so their megawatts must not be added up as Iranian.",
      "Capacities are undated and the list misses later plants. A faint halo marks a place that is not the plant’s own published point.",
    ],
    empty: "Nothing is chosen to be shown. Switch at least one kind of line or plant on.",
    table: {
      caption: "Lines and thermal plants",
      name: "Name",
      kind: "Kind",
      megawatts: "Capacity",
      unit: "MW",
      gas: "Iranian gas",
      place: "Place",
      kinds: { gas: "gas pipeline", power: "power line", plant: "plant" },
      places: { schematic: "schematic", published: "published", doubtful: "doubtful", none: "not published" },
      notPublished: "not published",
    },
  },
  unrolled: {
    headings: { trade: "Exports", pilgrims: "Pilgrims" },
    amount: (dollars) => dollars,
    ends: { north: "Turkey, 0 km", south: (kilometres) => `the Gulf, about ${kilometres} km` },
    atKilometre: (value) => `${value} km`,
    people: (value) => value,
    withStatus: (value, status) => `${value} (${status})`,
    missing: "none found",
    title: ({ count, known }) => `${count} crossings along the border; exports by crossing are known for ${known}`,
    subtitle: ({ detailed, low, high }) =>
      `Exports of 2019/20 and pilgrims of 2019 along a detailed line of ${detailed} km; published: ${low} to ${high}, detail not stated`,
    sentence: ({ last, kilometre, known, count }) =>
      `Laid out straight from its Turkish end, the border has its last crossing, ${last}, at about kilometre ${kilometre}. Exports of 2019/20 are known for ${known} of ${count} crossings; that none are known for the others does not mean that nothing passed.`,
    notes: ({ detailed, drawn }) => [
      `Kilometres were counted on a detailed line (OpenStreetMap, 2017) of about ${detailed} kilometres to the river’s mouth. The coarser line that the map draws is shorter, ${drawn} kilometres before we simplified it; neither is “the” length of the border.`,
      "“None found” means that we found no figure by crossing, not zero. Ticks on the axis stand 100 kilometres apart.",
      "Places on the map are approximate; kilometres of uncertain places are no surer than the places.",
    ],
    table: {
      caption: "Crossings along the border, from the Turkish end",
      kilometre: "Kilometre",
      trade: "Exports 2019/20",
      tradeUnit: "million dollars",
      pilgrims: "Pilgrims, Arbaeen 2019",
    },
  },
  lengths: {
    control: "Detail of the line",
    typed: "Type a detail",
    unit: "km",
    kilometres: (value) => `${value} km`,
    metres: (value) => `${value} m`,
    reading: (detail, kilometres) => `${detail}: ${kilometres} km`,
    drawnAt: (detail) => `Line simplified to ${detail}`,
    drawnNoFiner: (detail) => `Drawn at ${detail}, where our geometry ends`,
    axis: "Detail left out, from coarse to fine",
    who: {
      "published-1400": "the report; Mehr",
      "published-1458": "CIA 1995, others",
      "published-1493": "Iraqi border force",
      "published-1599": "CIA today",
      "published-1608": "WikiDefa",
      "published-1609": "Iranian border guard",
    },
    title: ({ detail, kilometres }) => `With details below ${detail} left out, the line measures ${kilometres} km`,
    titleBetween: ({ detail, kilometres }) =>
      `With details below ${detail} left out, the line measures about ${kilometres} km`,
    subtitle: ({ low, high }) =>
      `Published: ${low} to ${high} km, detail not stated. Ours is one line, measured at a chosen detail`,
    sentence: ({ shortest, longest, low, high }) =>
      `The same line measures from ${shortest} to ${longest} km, depending on the detail kept. Published lengths run from ${low} to ${high} km. Detail alone can make such differences; no source says how it measured.`,
    notes: [
      "Detail alone can make such differences, but no source seen says how its length was measured: this does not show why the published lengths differ.",
      "Lengths are our measurements of the OpenStreetMap line of 2017 (© OpenStreetMap contributors), simplified by the method of Douglas and Peucker. Between the eleven measured points the length is read from the straight line between them, on a logarithmic scale, and is our calculation.",
      "The line on the map is simplified from Natural Earth’s, at 1:10 million, and follows the control down to 2 km, where that geometry ends. No length is measured on it.",
    ],
    datum: {
      reading: (detail) => `At a detail of ${detail}`,
      measured: (detail) => `Measured at a detail of ${detail}`,
      corners: (count) => `The simplified line has ${count} corners.`,
      between: ({ coarse, fine }) =>
        `Read between the measured points at ${coarse} and ${fine}, on a logarithmic scale: our calculation.`,
      published: "Published; the source does not say how it was measured.",
    },
    table: {
      caption: "Lengths of the border: measured at different detail, and published",
      length: "Length",
      kilometres: "Kilometres",
      detail: "Detail",
      unit: "km",
      notStated: "not stated",
    },
  },
};
