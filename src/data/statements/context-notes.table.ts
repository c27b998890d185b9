import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { OWN_WORDS } from "./statements-licence.ts";

/** Answers to what a reader will ask; not statements of the report and without a verdict. */
export const contextNotes = defineTable({
  name: "context-notes",
  folder: "statements",
  title: "Context",
  description: "One row is one question that the report raises, with our answer and its evidence.",
  row: z.strictObject({
    id: recordShape.id,
    paragraph: z.int().min(1).max(23).meta({ description: "Paragraph of the report that raises the question." }),
    question: z.string().meta({ description: "The question." }),
    answer: z.string().meta({ description: "Our answer." }),
    citations: recordShape.citations.min(1),
  }),
  translated: ["question", "answer"],
  licence: OWN_WORDS,
});

export type ContextNoteRow = z.infer<typeof contextNotes.row>;
