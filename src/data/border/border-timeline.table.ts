import { z } from "zod";
import { citationSchema, idSchema, isoDateSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** Closures and reopenings of 2020 in order. */
export const borderTimeline = defineTable({
  name: "border-timeline",
  folder: "border",
  title: "Closures and reopenings, 2020",
  description: "One row is one step in the closing and reopening of the border during the pandemic.",
  row: z.strictObject({
    id: idSchema,
    date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    dateEnd: isoDateSchema.nullable(),
    precision: z.string(),
    event: z.string(),
    citations: z.array(citationSchema),
    note: z.string().nullable(),
  }),
  licence: BORDER_FACTS,
});

export type BorderTimelineRow = z.infer<typeof borderTimeline.row>;
