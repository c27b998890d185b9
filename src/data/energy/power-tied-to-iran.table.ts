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
    covers: z
      .enum(["gas", "lines", "gas+lines"])
      .meta({ description: "Power made from Iranian gas, electricity by line, or both." }),
    formula: z.string().nullable().meta({ description: "How it was worked out by us; null where it is as published." }),
  }),
  translated: ["scope"],
  licence: QUOTED_ENERGY,
  check: quantityFaults,
});

export type PowerTiedRow = z.infer<typeof powerTiedToIran.row>;
