import { z } from "zod";
import { idSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { STATEMENT_KINDS } from "#data/statement-kinds.ts";
import { VERDICTS } from "#data/verdicts.ts";
import { OWN_WORDS } from "./statements-licence.ts";

/** Number of paragraphs of the report, counted from its dateline. */
const PARAGRAPHS = 23;

/** How many statements have each verdict, in the order of the scale; none was not verifiable. */
const VERDICT_COUNTS = [25, 15, 3, 2, 0, 6];

/** Every statement of the report, checked. */
export const statements = defineTable({
  name: "statements",
  folder: "statements",
  title: "Statements of the report, checked",
  description:
    "One row is one statement of the report of 27 September 2020, in our own words, with who says it, our verdict on its wording, and the evidence. Verdicts are about the wording of the report, never about a person.",
  row: z.strictObject({
    id: recordShape.id,
    paragraph: z
      .int()
      .min(1)
      .max(PARAGRAPHS)
      .meta({ description: "Paragraph of the report, counted from its dateline." }),
    paraphrase: z.string().min(1).meta({ description: "The statement, in our words." }),
    kind: z.enum(STATEMENT_KINDS).meta({ description: "Figure, event, statement or characterisation." }),
    values: z
      .array(
        z.strictObject({
          value: z.union([z.number(), z.string()]),
          unit: z.string(),
          qualifier: z.string().nullable(),
        }),
      )
      .meta({ description: "The numbers in it, each with unit and hedge." }),
    saidBy: z.string().min(1).meta({ description: "Who says it, as far as it could be traced." }),
    verdict: z.enum(VERDICTS).meta({ description: "Our verdict on the wording." }),
    explanation: z.string().min(1).meta({ description: "Why." }),
    citations: recordShape.citations.min(1),
    changes: z.array(idSchema).meta({ description: "Ids in the table of wording changes." }),
  }),
  translated: ["paraphrase", "saidBy", "explanation"],
  licence: OWN_WORDS,
  check: (rows) => [
    ...(rows.length === 51 ? [] : [{ record: "(table)", field: "id", reason: `${rows.length} statements, not 51` }]),
    ...VERDICTS.flatMap((verdict, index) => {
      const count = rows.filter((row) => row.verdict === verdict).length;
      const expected = VERDICT_COUNTS[index];
      return count === expected
        ? []
        : [{ record: "(table)", field: "verdict", reason: `${verdict}: ${count} statements, not ${String(expected)}` }];
    }),
  ],
});

export type StatementRow = z.infer<typeof statements.row>;
