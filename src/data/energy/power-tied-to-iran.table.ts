import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Megawatts tied to Iran. */
export const powerTiedToIran = defineTable({
  name: "power-tied-to-iran",
  folder: "energy",
  title: "Megawatts tied to Iran",
  description:
    "One row is one figure for output or capacity that depends on Iranian gas or lines, as published or, where a formula stands, as worked out by us.",
  row: z.strictObject({
    ...quantityShape,
    covers: z.enum(["gas", "lines", "gas+lines"]),
    formula: z.string().nullable(),
  }),
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type PowerTiedRow = z.infer<typeof powerTiedToIran.row>;
