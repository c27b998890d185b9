import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { periodFault } from "./period-check.ts";
import { WITH_THIRD_PARTY } from "./trade-licence.ts";

/** Iraq's sales to Iran. */
export const imports = defineTable({
  name: "imports",
  folder: "trade",
  title: "Iraq’s sales to Iran",
  description:
    "One row is one published figure, in millions of US dollars, for goods that Iran bought from Iraq in a year or part of one. The International Monetary Fund’s calendar years for Iran look like Iranian years. The billion of 1400 was grain and feed bought with blocked funds.",
  row: z.strictObject({
    ...recordShape,
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    value: z.number().positive().meta({ description: "The figure.", unit: "millions of US dollars" }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
    speaker: z.string().nullable().meta({ description: "Who named the figure; null where the page names nobody." }),
    thirdParty: z.enum(["imf-dots"]).nullable().meta({ description: "Set where the value is outside our licence." }),
  }),
  translated: ["note"],
  licence: WITH_THIRD_PARTY,
  check: (rows) =>
    rows.flatMap((row) => {
      const reason = periodFault(row.period);
      return reason === undefined ? [] : [{ record: row.id, field: "period", reason }];
    }),
});

export type ImportRow = z.infer<typeof imports.row>;
