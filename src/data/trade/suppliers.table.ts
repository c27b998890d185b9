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
    "One row is one published figure, in millions of US dollars and calendar years, for goods that Turkey, China, the United Arab Emirates or the whole world sold to Iraq. The Fund’s world total leaves out Iran and the Emirates, so shares of it come out too high; no independent figure for Iran exists.",
  row: z.strictObject({
    ...recordShape,
    supplier: z
      .enum(["turkey", "china", "uae", "world"])
      .meta({ description: "Who sells to Iraq; `world` is the total of all who are counted." }),
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    value: z.number().positive().meta({ description: "The figure.", unit: "millions of US dollars" }),
    reportedBy: z.enum(["importer", "exporter"]).meta({ description: "Whose statistics the figure comes from." }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
    speaker: z.string().nullable().meta({ description: "Who named the figure; null where the page names nobody." }),
    thirdParty: z.enum(["imf-dots"]).nullable().meta({ description: "Set where the value is outside our licence." }),
  }),
  translated: ["scope", "note"],
  licence: WITH_THIRD_PARTY,
});

export type SupplierRow = z.infer<typeof suppliers.row>;
