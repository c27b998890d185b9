import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Supply and demand of power in Iraq. */
export const powerBalance = defineTable({
  name: "power-balance",
  folder: "energy",
  title: "Supply and demand of power in Iraq",
  description: "One row is one published figure for output, peak, demand or capacity. Competing figures stay apart.",
  row: z.strictObject({
    ...quantityShape,
  }),
  translated: ["scope"],
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type PowerBalanceRow = z.infer<typeof powerBalance.row>;
