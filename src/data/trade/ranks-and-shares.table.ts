import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** Ranks and shares of one country in the other's trade. */
export const ranksAndShares = defineTable({
  name: "ranks-and-shares",
  folder: "trade",
  title: "Ranks and shares",
  description:
    "One row is one published rank or share. Gas condensate is outside Iran’s totals before 1394, so ranks and shares up to 1393 and after it cannot be compared. A missing value says why: absence from a list is not zero trade.",
  row: z.strictObject({
    ...recordShape,
    measure: z.string().meta({ description: "Whose rank or share in what." }),
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    value: z.number().nullable().meta({ description: "The rank or the percentage; null where the source has none." }),
    unit: z.enum(["rank", "percent"]).meta({ description: "Unit of `value`." }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    valueReason: z.string().nullable().meta({ description: "Why there is no value; null where there is one." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
    speaker: z.string().nullable().meta({ description: "Who named the figure; null where the page names nobody." }),
  }),
  licence: QUOTED_FIGURES,
  check: (rows) =>
    rows
      .filter((row) => row.value === null && !row.valueReason)
      .map((row) => ({ record: row.id, field: "valueReason", reason: "a missing value must say why" })),
});

export type RankOrShareRow = z.infer<typeof ranksAndShares.row>;
