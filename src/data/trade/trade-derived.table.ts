import { z } from "zod";
import { idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Values that we worked out from the records, with how. */
export const tradeDerived = defineTable({
  name: "trade-derived",
  folder: "trade",
  title: "Our calculations on trade",
  description: "One row is one value worked out by us, with its formula and the records that went into it.",
  row: z.strictObject({
    id: idSchema,
    title: z.string(),
    value: z.number(),
    unit: z.string(),
    formula: z.string(),
    inputs: z.array(idSchema).min(1),
    note: z.string().nullable(),
  }),
  licence: { name: "CC-BY-4.0", credit: "Across the border" },
});

export type TradeDerivedRow = z.infer<typeof tradeDerived.row>;
