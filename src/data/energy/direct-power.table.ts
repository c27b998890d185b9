import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { partsSchema, quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Power by line. */
export const directPower = defineTable({
  name: "direct-power",
  folder: "energy",
  title: "Power by line",
  description:
    "One row is one published figure for electricity that Iran sends to Iraq by line: capacities, contracts and flows.",
  row: z.strictObject({
    ...quantityShape,
    parts: partsSchema.meta({ description: "Parts of the value that differ, each with its label." }),
    unitNote: z.string().nullable().meta({ description: "A doubt about the unit; null where there is none." }),
  }),
  translated: ["scope"],
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type DirectPowerRow = z.infer<typeof directPower.row>;
