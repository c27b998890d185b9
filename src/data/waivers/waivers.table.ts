import { z } from "zod";
import { isoDateSchema, recordShape } from "#data/record.ts";
import { defineTable, type DataFault } from "#data/table.ts";
import { addDays } from "#lib/iso-date.ts";

/** A day, or a month where only the month is known. */
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

/** Known waivers of the United States for Iraq's purchases from Iran. */
export const waivers = defineTable({
  name: "waivers",
  folder: "waivers",
  title: "United States waivers for Iraq",
  description:
    "One row is one waiver, November 2018 to March 2025. That there were 24 is our count; two of them are inferred. The State Department’s text speaks of paying for electricity, most press of gas.",
  row: z.strictObject({
    ...recordShape,
    number: z.int(),
    renewal: z.boolean(),
    granted: dayOrMonth,
    grantedBasis: z.string(),
    starts: dayOrMonth,
    startsBasis: z.string().nullable(),
    lengthDays: z.int().positive(),
    expiryReported: z.string().nullable(),
    expiryComputed: isoDateSchema
      .nullable()
      .meta({ description: "Start plus length; null where the start is a month." }),
    covers: z.string(),
    documented: z.string(),
    conflict: z.string().nullable(),
    secretary: z.string().meta({ description: "Secretary of State who signed." }),
  }),
  licence: { name: "CC-BY-4.0", credit: "Across the border; facts from the sources named in each record" },
  check: (rows) => {
    const faults: Omit<DataFault, "file">[] = rows.flatMap((row, index) => [
      ...(row.number === index + 1
        ? []
        : [{ record: row.id, field: "number", reason: `stands at place ${index + 1}` }]),
      ...(row.expiryComputed === null || addDays(row.starts, row.lengthDays) === row.expiryComputed
        ? []
        : [
            {
              record: row.id,
              field: "expiryComputed",
              reason: `${row.starts} and ${row.lengthDays} days make ${addDays(row.starts, row.lengthDays)}`,
            },
          ]),
    ]);
    const inferred = rows.filter((row) => row.status === "inferred").length;
    if (rows.length !== 24 || inferred !== 2) {
      faults.push({
        record: "(table)",
        field: "status",
        reason: `${rows.length} waivers, ${inferred} inferred; 24 and 2 are known`,
      });
    }
    return faults;
  },
});

export type WaiverRow = z.infer<typeof waivers.row>;
