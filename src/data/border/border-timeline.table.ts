import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";
import { reportShape } from "./report-row.ts";

/** Closures and reopenings of 2020 in order. */
export const borderTimeline = defineTable({
  name: "border-timeline",
  folder: "border",
  title: "Closures and reopenings, 2020",
  description: "One row is one step in the closing and reopening of the border during the pandemic.",
  row: z.strictObject({ ...reportShape }),
  licence: BORDER_FACTS,
});

export type BorderTimelineRow = z.infer<typeof borderTimeline.row>;
