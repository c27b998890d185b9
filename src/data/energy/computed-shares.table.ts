import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Our own yearly shares, with what they are worked out from. */
export const computedShares = defineTable({
  name: "computed-shares",
  folder: "energy",
  title: "Our yearly shares, by two methods",
  description:
    "One row is one value worked out by us for a year, with its formula. Shares of power tied to Iran are worked out by two methods, shown as two and never as one value with a band: pro rata, and fixed efficiency from low to high.",
  row: z.strictObject({
    id: idSchema,
    measure: z.string(),
    year: z.int(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    method: z.enum(["pro rata", "fixed efficiency, low to high"]).nullable(),
    formula: z.string(),
    scope: z.string(),
    status: z.literal("computed"),
    citations: z.array(citationSchema).min(1),
  }),
  translated: ["formula"],
  licence: {
    name: "CC-BY-4.0",
    credit: "Across the border, from Our World in Data, based on Ember and Energy Institute",
  },
});

export type ComputedShareRow = z.infer<typeof computedShares.row>;
