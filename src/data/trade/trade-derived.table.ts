import { z } from "zod";
import { idSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Values that we worked out from the records, with how. */
export const tradeDerived = defineTable({
  name: "trade-derived",
  folder: "trade",
  title: "Our calculations on trade",
  description: "One row is one value worked out by us, with its formula and the records that went into it.",
  row: z.strictObject({
    id: recordShape.id,
    title: z.string().meta({ description: "What was worked out." }),
    value: z.number().meta({ description: "The result, in the row’s unit." }),
    unit: z.string().meta({ description: "Unit of `value`." }),
    formula: z.string().meta({ description: "The arithmetic, in numbers." }),
    inputs: z
      .array(idSchema)
      .min(1)
      .meta({ description: "Ids of the records that went into it, in the tables on trade." }),
    note: recordShape.note,
  }),
  licence: { name: "CC-BY-4.0", credit: "Across the border" },
});

export type TradeDerivedRow = z.infer<typeof tradeDerived.row>;
