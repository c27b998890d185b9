import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";
import { reportShape } from "./report-row.ts";

/** What a record on the border tells of. */
const BORDER_EFFECTS = ["closing", "reopening", "standing"] as const;

export type BorderEffect = (typeof BORDER_EFFECTS)[number];

/** Closures and reopenings of 2020 in order. */
export const borderTimeline = defineTable({
  name: "border-timeline",
  folder: "border",
  title: "Closures and reopenings, 2020",
  description: "One row is one step in the closing and reopening of the border during the pandemic.",
  row: z.strictObject({
    ...reportShape,
    effect: z.enum(BORDER_EFFECTS).meta({
      description:
        "Our reading: tells of a closing, of a reopening, or of how things stand. A closing with an end was over by that day. Most concern some crossings, or travellers only.",
    }),
  }),
  translated: ["event"],
  licence: BORDER_FACTS,
});

export type BorderTimelineRow = z.infer<typeof borderTimeline.row>;
