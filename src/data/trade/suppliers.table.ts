import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { WITH_THIRD_PARTY } from "./trade-licence.ts";

/** What others sell to Iraq. */
export const suppliers = defineTable({
  name: "suppliers",
  folder: "trade",
  title: "Others who sell to Iraq",
  description:
    "One row is one published figure, in millions of US dollars and calendar years, for goods that Turkey, China, the United Arab Emirates or the whole world sold to Iraq. The Fund’s world total leaves out Iran and the Emirates, so shares of it are overstated; no independent figure for Iran exists.",
  row: z.strictObject({
    ...recordShape,
    supplier: z.enum(["turkey", "china", "uae", "world"]),
    period: periodSchema,
    value: z.number().positive(),
    reportedBy: z.enum(["importer", "exporter"]).meta({ description: "Whose statistics the figure comes from." }),
    qualifier: z.string().nullable(),
    scope: z.string(),
    speaker: z.string().nullable(),
    thirdParty: z.enum(["imf-dots"]).nullable().meta({ description: "Set where the value is outside our licence." }),
  }),
  translated: ["scope"],
  licence: WITH_THIRD_PARTY,
});

export type SupplierRow = z.infer<typeof suppliers.row>;
