import { z } from "zod";
import { isoDateSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** Each time a goal for the trade between the two countries was named. */
export const promises = defineTable({
  name: "promises",
  folder: "trade",
  title: "Goals named for the trade",
  description:
    "One row is one statement that names a goal in millions of US dollars a year; 33 of the 43 name 20 billion. `subject` is our classification: `exports` where the statement speaks of Iran’s exports, `two-way` where it speaks of trade or exchange, goods and services not being told apart. Only a few goals had a date.",
  row: z.strictObject({
    ...recordShape,
    madeStart: isoDateSchema.meta({ description: "First day on which the statement can have been made." }),
    madeEnd: isoDateSchema.meta({
      description: "Last day on which it can have been made; the same day where the day is known.",
    }),
    madePrecision: z
      .enum(["day", "month", "window"])
      .meta({ description: "How exactly the day of the statement is known." }),
    approximate: z.boolean().meta({ description: "The source shows no date of its own; placed by context." }),
    value: z.number().positive().meta({ description: "The goal.", unit: "millions of US dollars a year" }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    subject: z
      .enum(["exports", "two-way"])
      .meta({ description: "Our classification: Iran’s exports, or two-way trade." }),
    wording: z
      .string()
      .nullable()
      .meta({ description: "What was said of the time it would take; null when nothing was." }),
    deadline: isoDateSchema
      .nullable()
      .meta({ description: "Last day of a firm deadline; null where the wording gives none." }),
    form: z.string().meta({ description: "How the goal was put: a target, a plan, a hope." }),
    speaker: z.string().nullable().meta({ description: "Who named the goal; null where the page names nobody." }),
    place: z
      .string()
      .nullable()
      .meta({ description: "Where or on what occasion it was said, where the source tells; null where it does not." }),
  }),
  translated: ["qualifier", "wording", "speaker", "place", "note"],
  licence: QUOTED_FIGURES,
  check: (rows) => [
    ...rows
      .filter((row) => row.madeEnd < row.madeStart)
      .map((row) => ({ record: row.id, field: "madeEnd", reason: "before madeStart" })),
    ...rows
      .filter((row) => row.deadline !== null && row.deadline < row.madeStart)
      .map((row) => ({ record: row.id, field: "deadline", reason: "before the promise" })),
    ...(rows.filter((row) => row.value === 20_000).length === 33
      ? []
      : [{ record: "(table)", field: "value", reason: "the evidence has 33 statements that name 20 billion" }]),
  ],
});

export type PromiseRow = z.infer<typeof promises.row>;
