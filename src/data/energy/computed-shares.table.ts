import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Our own yearly shares, with what they are worked out from. */
export const computedShares = defineTable({
  name: "computed-shares",
  folder: "energy",
  title: "Our yearly shares, by two methods",
  description:
    "One row is one value worked out by us for a year, with its formula. Shares of power tied to Iran are worked out by two methods, shown as two and never as one value with a band: pro rata, and fixed efficiency from low to high.",
  row: z.strictObject({
    id: recordShape.id,
    measure: z.string().meta({ description: "What was worked out." }),
    year: z.int().meta({ description: "Calendar year." }),
    value: z
      .number()
      .nullable()
      .meta({ description: "The result, in the row’s unit; null where the method gives a range." }),
    low: z.number().nullable().meta({ description: "Lower end of the range; null where the method gives one value." }),
    high: z.number().nullable().meta({ description: "Upper end of the range; null where the method gives one value." }),
    unit: z.string().meta({ description: "Unit of `value`, `low` and `high`." }),
    method: z
      .enum(["pro rata", "fixed efficiency, low to high"])
      .nullable()
      .meta({ description: "Which of the two methods; null for intermediate values." }),
    formula: z.string().meta({ description: "How it was worked out." }),
    scope: z.string().meta({ description: "What is counted." }),
    status: z.literal("computed").meta({ description: "Always `computed`: worked out by us from cited values." }),
    citations: recordShape.citations.min(1),
  }),
  translated: ["scope"],
  licence: {
    name: "CC-BY-4.0",
    credit: "Across the border, from Our World in Data, based on Ember and Energy Institute",
  },
});

export type ComputedShareRow = z.infer<typeof computedShares.row>;
