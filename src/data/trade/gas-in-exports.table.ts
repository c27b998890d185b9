import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** How much of the exports was gas, where it is known. */
export const gasInExports = defineTable({
  name: "gas-in-exports",
  folder: "trade",
  title: "Gas in the exports",
  description:
    "One row is one published figure for natural gas, or gas and electricity, within or beside Iran’s exports to Iraq. Customs names gas apart for 1402, 1403 and ten months of 1404 only; no printed share was found for 1398 or 1399.",
  row: z.strictObject({
    ...recordShape,
    goods: z.string().meta({ description: "Gas, or gas and electricity." }),
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    value: z.number().positive().meta({ description: "The figure, in the row’s unit." }),
    unit: z.enum(["USD million", "percent"]).meta({ description: "Unit of `value`." }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
  }),
  licence: QUOTED_FIGURES,
});

export type GasInExportsRow = z.infer<typeof gasInExports.row>;
