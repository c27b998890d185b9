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
    goods: z.string(),
    period: periodSchema,
    value: z.number().positive(),
    unit: z.enum(["USD million", "percent"]),
    qualifier: z.string().nullable(),
    scope: z.string(),
  }),
  licence: QUOTED_FIGURES,
});

export type GasInExportsRow = z.infer<typeof gasInExports.row>;
