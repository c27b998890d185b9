import { z } from "zod";
import { idSchema, isoDateSchema, periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { QUOTED_ENERGY } from "./energy-record.ts";

/** What the share is a share of, by our classification. */
export const BASIS_CLASSES = [
  "energy",
  "average output",
  "peak",
  "capacity",
  "output lost",
  "needs",
  "gas-fired plants only",
  "unclear",
] as const;

/** Published shares of Iraq's power that hang on Iran. */
export const shareEstimates = defineTable({
  name: "share-estimates",
  folder: "energy",
  title: "Published shares of Iraq’s power tied to Iran",
  description:
    "One row is one published share, in percent. `covers`, `basisClass`, `independent` and `repeats` are our classification: what is covered, what it is a share of, whether the page has an author or a working of its own, and whose sentence it repeats. Rows with role lost are shares of output actually lost, rows with role context are no shares of power tied to Iran; neither counts among the 54.",
  row: z.strictObject({
    ...recordShape,
    role: z.enum(["share", "lost", "context"]),
    value: z.number().min(0).max(100),
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.string().nullable(),
    covers: z.enum(["gas", "lines", "gas+lines"]),
    basisClass: z.enum(BASIS_CLASSES),
    basis: z.string().meta({ description: "The source’s own wording of what it is a share of." }),
    independent: z.boolean(),
    repeats: idSchema.nullable(),
    said: isoDateSchema.meta({
      description: "Day of the statement; last day of its month or year where only that is known.",
    }),
    saidPrecision: z.enum(["day", "month", "year"]),
    saidBasis: z.string(),
    about: periodSchema,
    scope: z.string(),
    reportClaim: z.boolean().meta({ description: "True for the report’s own statement." }),
    denominator: z.string().nullable(),
  }),
  translated: ["qualifier", "saidBasis"],
  licence: QUOTED_ENERGY,
  check: (rows) => {
    const ids = new Set(rows.map((row) => row.id));
    const shares = rows.filter((row) => row.role === "share");
    const counts: [string, number, number][] = [
      ["shares", shares.length, 54],
      ["independent shares", shares.filter((row) => row.independent).length, 35],
      ["repeats", shares.filter((row) => row.repeats !== null).length, 12],
      ["statements of the report", rows.filter((row) => row.reportClaim).length, 1],
    ];
    return [
      ...counts
        .filter(([, count, expected]) => count !== expected)
        .map(([what, count, expected]) => ({
          record: "(table)",
          field: "role",
          reason: `${count} ${what}, not ${expected}`,
        })),
      ...rows
        .filter((row) => row.repeats !== null && !ids.has(row.repeats))
        .map((row) => ({ record: row.id, field: "repeats", reason: `${String(row.repeats)} is no record` })),
      ...rows
        .filter((row) => row.repeats !== null && row.independent)
        .map((row) => ({ record: row.id, field: "independent", reason: "repeats another record" })),
    ];
  },
});

export type ShareEstimateRow = z.infer<typeof shareEstimates.row>;
