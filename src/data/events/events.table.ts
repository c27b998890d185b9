import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** What happened between the two countries since 2003. */
export const events = defineTable({
  name: "events",
  folder: "events",
  title: "Events, 2003–2026",
  description:
    "One row is one dated event. A date is a day, or a month where only the month could be established; a month is never made into a day.",
  row: z.strictObject({
    id: idSchema,
    date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    precision: z.enum(["day", "month"]),
    category: z.enum(["diplomacy", "trade", "sanctions", "energy", "border", "pandemic", "security"]),
    title: z.string(),
    description: z.string(),
    citations: z.array(citationSchema).min(1),
    note: z.string().nullable(),
  }),
  translated: ["title", "description"],
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
