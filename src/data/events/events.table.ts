import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { EVENT_CATEGORIES } from "#data/event-categories.ts";
import { defineTable } from "#data/table.ts";

/** What happened between the two countries since 2003. */
export const events = defineTable({
  name: "events",
  folder: "events",
  title: "Events, 2003–2026",
  description:
    "One row is one dated event. A date is a day, or a month where only the month could be established; a month is never made into a day.",
  row: z.strictObject({
    id: recordShape.id,
    date: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .meta({ description: "Day, or month where only the month could be established." }),
    precision: z.enum(["day", "month"]).meta({ description: "Whether the date is a day or a month." }),
    category: z.enum(EVENT_CATEGORIES).meta({ description: "What kind of event it is." }),
    title: z.string().meta({ description: "What happened, in a few words." }),
    description: z.string().meta({ description: "What happened, in a sentence or two." }),
    citations: recordShape.citations.min(1),
    note: recordShape.note,
  }),
  translated: ["title", "description", "note"],
  licence: { name: "CC-BY-4.0", credit: "Across the border" },
  check: (rows) => [
    ...rows
      .filter((row) => (row.precision === "day") !== (row.date.length === 10))
      .map((row) => ({ record: row.id, field: "precision", reason: `${row.precision} for ${row.date}` })),
    ...rows
      .filter((row, index) => index > 0 && row.date.slice(0, 7) < (rows[index - 1]?.date ?? "").slice(0, 7))
      .map((row) => ({ record: row.id, field: "date", reason: "out of order" })),
  ],
});

export type EventRow = z.infer<typeof events.row>;
