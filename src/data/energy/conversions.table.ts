import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Power from gas. */
export const conversions = defineTable({
  name: "conversions",
  folder: "energy",
  title: "Power from gas",
  description:
    "One row is one published pairing of gas and power, as megawatts for each million cubic metres a day, or a figure that bears on it. Most ratios are our division of two published numbers.",
  row: z.strictObject({
    ...quantityShape,
    gas: z.number().nullable().meta({ description: "Volume of gas.", unit: "million cubic metres a day" }),
    power: z.number().nullable().meta({ description: "Power from it.", unit: "megawatts" }),
    efficiency: z.number().nullable().meta({ description: "Implied efficiency, our calculation.", unit: "percent" }),
    use: z.string().nullable().meta({ description: "Which end of the estimate it stands for." }),
    excluded: z
      .string()
      .nullable()
      .meta({ description: "Why the pairing is left out of the estimate; null where it is in." }),
  }),
  translated: ["scope"],
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type ConversionRow = z.infer<typeof conversions.row>;
