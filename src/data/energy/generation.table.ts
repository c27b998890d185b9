import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** A column in terawatt-hours; null where the file has no value. */
const twh = (what: string) => z.number().nullable().meta({ description: what, unit: "terawatt-hours" });

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
    country: z.enum(["iraq", "iran"]).meta({ description: "Iraq or Iran." }),
    year: z.int().meta({ description: "Calendar year." }),
    electricityDemand: twh("Generation plus net imports: supplied power, not what people wanted."),
    electricityGeneration: twh("All electricity generated."),
    netElectricityImports: twh("Imports less exports of electricity, with all neighbours."),
    generationGas: twh("Electricity from gas."),
    generationOil: twh("Electricity from oil."),
    generationHydro: twh("Electricity from water."),
    generationSolar: twh("Electricity from sun."),
    generationWind: twh("Electricity from wind."),
    generationBio: twh("Electricity from biomass."),
    generationCoal: twh("Electricity from coal."),
    generationNuclear: twh("Electricity from nuclear power."),
    gasConsumption: twh("Energy in the gas consumed; the Energy Institute’s, outside our licence."),
    gasProductionMarketed: twh("Energy in the gas produced and marketed; the Energy Institute’s, outside our licence."),
  }),
  licence: {
    name: "CC-BY-4.0",
    credit: "Our World in Data, based on Ember and Energy Institute",
    exception: "`gasConsumption` and `gasProductionMarketed` are the Energy Institute’s, a small extract with credit.",
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
