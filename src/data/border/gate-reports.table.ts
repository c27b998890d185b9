import { z } from "zod";
import { idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";
import { reportShape } from "./report-row.ts";

/** What was reported of each crossing in 2020. */
export const gateReports = defineTable({
  name: "gate-reports",
  folder: "border",
  title: "Reports on crossings, 2020",
  description:
    "One row is one report that a crossing was shut, open or limited. The states by day are read from these.",
  row: z.strictObject({ ...reportShape, gate: idSchema.meta({ description: "Id in the table of crossings." }) }),
  translated: ["event"],
  licence: BORDER_FACTS,
});

export type GateReportRow = z.infer<typeof gateReports.row>;
