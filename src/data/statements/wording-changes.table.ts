import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { countWords, LONGEST_QUOTE, OWN_WORDS } from "./statements-licence.ts";

/** What the newspaper changed in the agencies' copy. */
export const wordingChanges = defineTable({
  name: "wording-changes",
  folder: "statements",
  title: "Changes of wording",
  description:
    "One row is one change between an agency’s copy and the report: words left out, put in or replaced, with what that does. Fragments are at most eight words.",
  row: z.strictObject({
    id: recordShape.id,
    paragraphs: z
      .array(z.int().min(1).max(23))
      .min(1)
      .meta({ description: "Paragraphs of the report that it touches." }),
    agency: z.string().meta({ description: "The agency whose copy was changed." }),
    agencyFragment: z
      .string()
      .nullable()
      .meta({ description: "Words of the agency, at most eight; null where the report added." }),
    reportFragment: z
      .string()
      .nullable()
      .meta({ description: "Words of the report, at most eight; null where it left out." }),
    change: z.string().meta({ description: "What was changed." }),
    effect: z.string().meta({ description: "What that does." }),
    basis: z.string().meta({ description: "How the change was established." }),
    citations: recordShape.citations,
  }),
  translated: ["agency", "change", "effect", "basis"],
  licence: OWN_WORDS,
  check: (rows) => [
    ...(rows.length === 12 ? [] : [{ record: "(table)", field: "id", reason: `${rows.length} changes, not 12` }]),
    ...rows.flatMap((row) =>
      (["agencyFragment", "reportFragment"] as const).flatMap((field) => {
        const words = countWords(row[field] ?? "");
        return words <= LONGEST_QUOTE
          ? []
          : [{ record: row.id, field, reason: `${words} words, at most ${LONGEST_QUOTE}` }];
      }),
    ),
  ],
});

export type WordingChangeRow = z.infer<typeof wordingChanges.row>;
