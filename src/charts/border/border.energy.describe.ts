/** Gas and power across the border in words. */
import type { ChartLanguage, Datum, Description, TableRow } from "#charts/chart.ts";
import type { EnergyLineRow } from "#data/border/energy-lines.table.ts";
import type { EnergyModel, EnergyPlant } from "./border.energy.model.ts";
import { borderMessages } from "./border.messages.ts";
import { borderModesMessages } from "./border.modes.messages.ts";

function lineDatum(line: EnergyLineRow, { formats, locale }: ChartLanguage): Datum {
  const messages = borderModesMessages[locale].energy;
  return {
    key: line.id,
    label: line.name,
    value: messages.line[line.kind]({
      kilovolts: line.kilovolts === null ? null : messages.kilovolts(formats.number(line.kilovolts)),
      megawatts: line.megawatts === null ? null : messages.megawatts(formats.number(line.megawatts)),
    }),
    plain: line.kilovolts ?? line.kind,
    status: null,
    details: [messages.schematic],
    citations: line.citations,
    sourceNote: [
      line.points.map((point) => point.name).join(" → "),
      ...line.facts,
      ...(line.note === null ? [] : [line.note]),
    ].join(" · "),
  };
}

function placeWord({ plant, certain }: EnergyPlant): "published" | "doubtful" | "none" {
  return plant.longitude === null ? "none" : certain ? "published" : "doubtful";
}

function plantDatum(one: EnergyPlant, { formats, locale }: ChartLanguage): Datum {
  const messages = borderModesMessages[locale].energy;
  const { plant } = one;
  const place = placeWord(one);
  return {
    key: plant.id,
    label: plant.name,
    value: messages.plantValue({
      megawatts: messages.megawatts(formats.number(plant.megawatts, 1)),
      gas: messages.gas[plant.iranianGas],
    }),
    plain: plant.iranianGas,
    status: null,
    details: [
      messages.onGas[plant.iranianGas],
      messages.technology(plant.technology, plant.fuel),
      ...(plant.pipeline === null
        ? []
        : [plant.pipelineBasis === "named" ? messages.pipelineNamed : messages.pipelineInferred, `${plant.pipeline}.`]),
      ...(place === "none" ? [messages.noPoint] : place === "doubtful" ? [messages.doubtfulPoint] : []),
    ],
    citations: plant.citations,
    sourceNote: place === "published" ? plant.note : [plant.position, plant.note].filter(Boolean).join(" · "),
  };
}

/** Title, sentences, marks and table of lines and plants. */
export function describeEnergy(model: EnergyModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = borderModesMessages[locale].energy;
  const { count } = model;
  const plants = [...model.placed, ...model.unplaced];
  const sentence = messages.sentence({
    gas: formats.number(count.gas),
    power: formats.number(count.power),
    documented: formats.number(count.documented),
    planned: formats.number(count.planned),
    none: formats.number(count["no-evidence"]),
  });
  return {
    title: messages.title({
      documented: formats.number(count.documented),
      all: formats.number(count.documented + count.planned + count["no-evidence"]),
    }),
    subtitle: messages.subtitle,
    sentence,
    long: [sentence, ...messages.notes],
    notes: [...messages.notes, ...borderMessages[locale].mapNotes],
    data: [
      ...model.lines.map((line) => lineDatum(line, language)),
      ...plants.map((plant) => plantDatum(plant, language)),
    ],
    ...(model.lines.length + plants.length === 0 ? { empty: messages.empty } : {}),
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "name", label: messages.table.name },
        { key: "kind", label: messages.table.kind },
        { key: "megawatts", label: messages.table.megawatts, unit: messages.table.unit, align: "end" },
        { key: "gas", label: messages.table.gas },
        { key: "place", label: messages.table.place },
      ],
      rows: [
        ...model.lines.map((line): TableRow => ({
          key: line.id,
          status: null,
          citations: line.citations,
          cells: {
            name: { text: line.name },
            kind: { text: messages.table.kinds[line.kind], value: line.kind },
            megawatts: {
              text: line.megawatts === null ? messages.table.notPublished : formats.number(line.megawatts),
              value: line.megawatts,
            },
            gas: { text: "" },
            place: { text: messages.table.places.schematic, value: "schematic" },
          },
        })),
        ...plants.map((one): TableRow => ({
          key: one.plant.id,
          status: null,
          citations: one.plant.citations,
          cells: {
            name: { text: one.plant.name },
            kind: { text: messages.table.kinds.plant, value: "plant" },
            megawatts: { text: formats.number(one.plant.megawatts, 1), value: one.plant.megawatts },
            gas: { text: messages.gas[one.plant.iranianGas], value: one.plant.iranianGas },
            place: { text: messages.table.places[placeWord(one)], value: placeWord(one) },
          },
        })),
      ],
    },
  };
}
