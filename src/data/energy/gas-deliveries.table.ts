import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { partsSchema, quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Gas contracts and deliveries. */
export const gasDeliveries = defineTable({
  name: "gas-deliveries",
  folder: "energy",
  title: "Gas contracts and deliveries",
  description:
    "One row is one published figure on contracts for Iranian gas or what was delivered, in million cubic metres a day, billion cubic metres or dollars.",
  row: z.strictObject({
    ...quantityShape,
    parts: partsSchema.meta({ description: "Parts of the value that differ, each with its label." }),
  }),
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type GasDeliveryRow = z.infer<typeof gasDeliveries.row>;
