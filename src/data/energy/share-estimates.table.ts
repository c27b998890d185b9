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
    "One row is one published share, in percent. `covers`, `basisClass`, `independent` and `repeats` are our classification: what is covered, what it is a share of, whether the page has an author or a working of its own, and whose sentence it repeats. Rows with the role `lost` are shares of output actually lost, rows with the role `context` are no shares of power tied to Iran; neither counts among the 54.",
  row: z.strictObject({
    ...recordShape,
    role: z.enum(["share", "lost", "context"]).meta({
      description:
        "`share`: one of the 54 published shares. `lost`: output actually lost. `context`: no share of power tied to Iran.",
    }),
    value: z
      .number()
      .min(0)
      .max(100)
      .meta({ description: "The share; of a range, as the note says.", unit: "percent" }),
    low: z
      .number()
      .nullable()
      .meta({ description: "Lower end of a range; null where the source gives one number.", unit: "percent" }),
    high: z
      .number()
      .nullable()
      .meta({ description: "Upper end of a range; null where the source gives one number.", unit: "percent" }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    covers: z.enum(["gas", "lines", "gas+lines"]).meta({
      description: "What is covered, by our classification: power made from Iranian gas, electricity by line, or both.",
    }),
    basisClass: z.enum(BASIS_CLASSES).meta({ description: "What it is a share of, by our classification." }),
    basis: z.string().meta({ description: "The source’s own wording of what it is a share of." }),
    independent: z.boolean().meta({
      description:
        "Our judgement: the page has an author or a working of its own, or is the first use found of a sentence.",
    }),
    repeats: idSchema
      .nullable()
      .meta({ description: "Id of the record whose sentence or figure this one repeats; null where none." }),
    weakness: z.enum(["unit slip", "altered copy"]).nullable().meta({
      description:
        "What is wrong with the page: a wrong unit beside the figure, or a copy altered by machine, its newspaper unnamed. Such a share is drawn and kept out of summaries. Null for the others.",
    }),
    said: isoDateSchema.meta({
      description: "Day of the statement; last day of its month or year where only that is known.",
    }),
    saidPrecision: z
      .enum(["day", "month", "year"])
      .meta({ description: "How exactly the day of the statement is known." }),
    saidBasis: z.string().meta({ description: "How that day was found." }),
    about: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    scope: z.string().meta({ description: "What is counted, in the source’s terms." }),
    reportClaim: z.boolean().meta({ description: "True for the report’s own statement." }),
    denominator: z
      .string()
      .nullable()
      .meta({ description: "The total that the source names beside the share; null where it names none." }),
  }),
  translated: ["saidBasis", "scope"],
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
