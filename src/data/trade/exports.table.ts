import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import { defineTable, type DataFault } from "#data/table.ts";
import { periodFault } from "./period-check.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** Iran's exports to Iraq, by year and part of a year, all competing figures side by side. */
export const exports = defineTable({
  name: "exports",
  folder: "trade",
  title: "Iran’s exports to Iraq",
  description:
    "One row is one published figure for Iran’s exports of goods to Iraq in a year or part of one. Several rows may be about the same period: they compete, and `chosen` says which one the chart’s bars use and why. Customs counts natural gas and leaves out crude oil and electricity. Figures for part of a year are cumulative and must not be differenced into months, because gas is booked late and in lumps.",
  row: z.strictObject({
    ...recordShape,
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    measure: z.enum(["value", "weight"]).meta({ description: "Whether the row is a value or a weight." }),
    value: z.number().positive().meta({ description: "The figure, in the row’s unit." }),
    unit: z.enum(["USD million", "million tonnes"]).meta({ description: "Unit of `value`." }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
    speaker: z.string().nullable().meta({ description: "Who named the figure; null where the page names nobody." }),
    comparable: z.boolean().meta({
      description:
        "A whole Iranian year of goods on a basis close to customs: may stand in for the bar when the chosen figure was not yet known.",
    }),
    chosen: z
      .string()
      .nullable()
      .meta({ description: "Why this row is the bar of its year; null for rows that compete with it." }),
  }),
  translated: ["qualifier", "chosen", "note"],
  licence: QUOTED_FIGURES,
  check: (rows) => {
    const faults: Omit<DataFault, "file">[] = [];
    const chosenYears = new Map<number, string>();
    for (const row of rows) {
      const fault = periodFault(row.period);
      if (fault !== undefined) faults.push({ record: row.id, field: "period", reason: fault });
      if ((row.measure === "value") !== (row.unit === "USD million")) {
        faults.push({ record: row.id, field: "unit", reason: `${row.measure} in ${row.unit}` });
      }
      if (row.chosen === null) continue;
      if (row.period.kind !== "iranian-year") {
        faults.push({ record: row.id, field: "chosen", reason: "only whole Iranian years have a bar" });
        continue;
      }
      const other = chosenYears.get(row.period.year);
      if (other !== undefined) {
        faults.push({ record: row.id, field: "chosen", reason: `${row.period.year} has ${other} already` });
      }
      chosenYears.set(row.period.year, row.id);
    }
    for (let year = 1380; year <= 1403; year += 1) {
      // 1395: no total was found; the gap stays open.
      if (chosenYears.has(year) === (year === 1395)) {
        faults.push({
          record: "(table)",
          field: "chosen",
          reason: `${year} ${year === 1395 ? "must stay a gap" : "has no bar"}`,
        });
      }
    }
    return faults;
  },
});

/** One published figure. */
export type ExportRow = z.infer<typeof exports.row>;
