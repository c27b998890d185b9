import { z } from "zod";
import { idSchema, isoDateSchema } from "#data/record.ts";
import { defineTable, type DataFault } from "#data/table.ts";

/** What an entry of the log is. */
export const HISTORY_KINDS = ["release", "correction", "clarification", "update"] as const;

export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** The log of the dataset and of the words about it: every version, every correction. Newest first. */
export const history = defineTable({
  name: "history",
  folder: "history",
  title: "Changes and corrections",
  description:
    "One row is one version of the dataset or one correction of what is said about it, newest first. A correction means that we were wrong; a clarification that it was right but unclear; an update that there are new facts. Mistakes in the report are no corrections of ours: they are notes.",
  row: z.strictObject({
    id: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .meta({ description: "Version of the dataset from this change on." }),
    date: isoDateSchema.meta({ description: "Day of the change." }),
    kind: z.enum(HISTORY_KINDS).meta({ description: "Kind of change." }),
    what: z
      .string()
      .min(1)
      .meta({ description: "What changed, in a form that a reader of the old version understands." }),
    why: z.string().min(1).meta({ description: "Why." }),
    statements: z.array(idSchema).meta({ description: "Ids of the statements whose page changed." }),
    tables: z
      .array(z.strictObject({ table: idSchema, rows: z.int().min(0), seal: z.string().regex(/^[0-9a-f]{12}$/) }))
      .meta({
        description:
          "Tables that changed, each with its number of rows and the start of the SHA-256 of its rows from then on.",
      }),
  }),
  translated: ["what", "why"],
  licence: { name: "CC-BY-4.0", credit: "Across the border" },
  check: (rows) => {
    const faults: Omit<DataFault, "file">[] = [];
    for (const [index, row] of rows.entries()) {
      const newer = rows[index - 1];
      if (newer !== undefined && newer.date < row.date) {
        faults.push({ record: row.id, field: "date", reason: `newer than ${newer.id}, which stands before it` });
      }
    }
    return faults;
  },
});

export type HistoryRow = z.infer<typeof history.row>;
