import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { OWN_WORDS } from "./statements-licence.ts";

/** Where each paragraph of the report comes from, as far as it could be traced. */
export const paragraphOrigins = defineTable({
  name: "paragraph-origins",
  folder: "statements",
  title: "Origins of the paragraphs",
  description: "One row is one paragraph of the report with its likely origin and how closely it matches.",
  row: z.strictObject({
    id: recordShape.id,
    paragraph: z.int().min(1).max(23).meta({ description: "Paragraph of the report, counted from its dateline." }),
    likelyOrigin: z.string().meta({ description: "Where it most likely comes from." }),
    match: z.string().meta({ description: "How closely it matches." }),
  }),
  translated: ["likelyOrigin", "match"],
  licence: OWN_WORDS,
  check: (rows) =>
    rows.flatMap((row, index) =>
      row.paragraph === index + 1
        ? []
        : [{ record: row.id, field: "paragraph", reason: `stands at place ${index + 1}` }],
    ),
});

export type ParagraphOriginRow = z.infer<typeof paragraphOrigins.row>;
