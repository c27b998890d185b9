import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Cuts of supply. */
export const supplyCuts = defineTable({
  name: "supply-cuts",
  folder: "energy",
  title: "Cuts of supply",
  description:
    "One row is one reported interruption of Iranian gas or power, with the loss in megawatts where the source gives one.",
  row: z.strictObject({
    ...quantityShape,
    channel: z
      .enum(["gas", "gas and power", "gas swap and power", "power lines"])
      .meta({ description: "What was interrupted." }),
    volume: z.string().meta({ description: "What is said of the volume." }),
  }),
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type SupplyCutRow = z.infer<typeof supplyCuts.row>;
