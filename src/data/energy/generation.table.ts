import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

const twh = z.number().nullable().meta({ description: "Terawatt-hours; null where the file has no value." });

/** Sources of generation, by column. */
export const GENERATION_SOURCES = [
  "generationGas",
  "generationOil",
  "generationHydro",
  "generationSolar",
  "generationWind",
  "generationBio",
  "generationCoal",
  "generationNuclear",
] as const;

/** Largest difference, in terawatt-hours, that rounding of the parts to two decimals can make. */
const ROUNDING = 0.06;

/** Electricity by source and year. */
export const generation = defineTable({
  name: "generation",
  folder: "energy",
  title: "Electricity by source, Iraq and Iran",
  description:
    "One row is one country and year, in terawatt-hours. Demand is generation plus net imports: supplied power, not what people wanted. Net imports are from all neighbours. Gas consumption and marketed production are the Energy Institute’s and outside our licence.",
  row: z.strictObject({
    ...recordShape,
    country: z.enum(["iraq", "iran"]),
    year: z.int(),
    electricityDemand: twh,
    electricityGeneration: twh,
    netElectricityImports: twh,
    generationGas: twh,
    generationOil: twh,
    generationHydro: twh,
    generationSolar: twh,
    generationWind: twh,
    generationBio: twh,
    generationCoal: twh,
    generationNuclear: twh,
    gasConsumption: twh,
    gasProductionMarketed: twh,
  }),
  licence: {
    name: "CC-BY-4.0, except gasConsumption and gasProductionMarketed",
    credit: "Our World in Data, based on Ember and Energy Institute",
  },
  check: (rows) =>
    rows.flatMap((row) => {
      if (row.electricityGeneration === null) return [];
      const parts = GENERATION_SOURCES.reduce((sum, source) => sum + (row[source] ?? 0), 0);
      const faults = [];
      if (Math.abs(parts - row.electricityGeneration) > ROUNDING) {
        faults.push({
          record: row.id,
          field: "electricityGeneration",
          reason: `sources sum to ${parts.toFixed(2)}, not ${row.electricityGeneration}`,
        });
      }
      if (row.electricityDemand !== null && row.netElectricityImports !== null) {
        const supplied = row.electricityGeneration + row.netElectricityImports;
        if (Math.abs(supplied - row.electricityDemand) > ROUNDING) {
          faults.push({
            record: row.id,
            field: "electricityDemand",
            reason: `generation and net imports sum to ${supplied.toFixed(2)}, not ${row.electricityDemand}`,
          });
        }
      }
      return faults;
    }),
});

export type GenerationRow = z.infer<typeof generation.row>;
