import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** Ranks and shares of one country in the other's trade. */
export const ranksAndShares = defineTable({
  name: "ranks-and-shares",
  folder: "trade",
  title: "Ranks and shares",
  description:
    "One row is one published rank or share. Gas condensate is outside Iran’s totals before 1394, so ranks and shares do not compare across 1393/94. A missing value says why: absence from a list is not zero trade.",
  row: z.strictObject({
    ...recordShape,
    measure: z.string(),
    period: periodSchema,
    value: z.number().nullable(),
    unit: z.enum(["rank", "percent"]),
    qualifier: z.string().nullable(),
    valueReason: z.string().nullable(),
    scope: z.string(),
    speaker: z.string().nullable(),
  }),
  licence: QUOTED_FIGURES,
  check: (rows) =>
    rows
      .filter((row) => row.value === null && !row.valueReason)
      .map((row) => ({ record: row.id, field: "valueReason", reason: "a missing value must say why" })),
});

export type RankOrShareRow = z.infer<typeof ranksAndShares.row>;
