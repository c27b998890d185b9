import { z } from "zod";
import { citationSchema, idSchema, isoDateSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** What was reported of each crossing in 2020. */
export const gateReports = defineTable({
  name: "gate-reports",
  folder: "border",
  title: "Reports on crossings, 2020",
  description:
    "One row is one report that a crossing was shut, open or limited. The states by day are read from these.",
  row: z.strictObject({
    id: idSchema,
    gate: idSchema,
    date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    dateEnd: isoDateSchema.nullable(),
    precision: z.string(),
    event: z.string(),
    citations: z.array(citationSchema),
    note: z.string().nullable(),
  }),
  licence: BORDER_FACTS,
});

export type GateReportRow = z.infer<typeof gateReports.row>;
