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
    number: z.int().meta({ description: "Place in our count of 24." }),
    renewal: z.boolean().meta({ description: "False for the first waiver." }),
    granted: dayOrMonth.meta({ description: "Day, or month where only that is known, on which it was given." }),
    grantedBasis: z.string().meta({ description: "How that date was found." }),
    starts: dayOrMonth.meta({ description: "Day or month from which it ran." }),
    startsBasis: z
      .string()
      .nullable()
      .meta({ description: "How that date was found; null where it is the day of granting." }),
    startsEarliest: isoDateSchema.meta({
      description:
        "Earliest day it can have started, by our reading of the conflict; the start itself where there is none.",
    }),
    startsLatest: isoDateSchema.meta({ description: "Latest day it can have started, by the same reading." }),
    startsRangeBasis: z.string().nullable().meta({ description: "Why the start is a range; null where it is a day." }),
    lengthDays: z.int().positive().meta({ description: "How long it ran.", unit: "days" }),
    lengthBasis: z.enum(["stated", "assumed"]).meta({ description: "Assumed: no source that we read states it." }),
    otherLengths: z.array(z.int().positive()).meta({ description: "Lengths in days that other sources give." }),
    expiryReported: z
      .string()
      .nullable()
      .meta({ description: "The end as a source gives it, in its own precision; null where none does." }),
    expiryComputed: isoDateSchema
      .nullable()
      .meta({ description: "Start plus length; null where the start is a month." }),
    otherExpiries: z.array(isoDateSchema).meta({ description: "Expiries that other sources report." }),
    covers: z.string().meta({ description: "What it allowed, as described." }),
    stateWording: z
      .enum(["electricity", "not documented"])
      .meta({ description: "What the State Department, or its notice to Congress, says it is for." }),
    pressWording: z.enum(["gas and electricity", "disputed", "not recorded", "not documented"]).meta({
      description:
        "What most press and Iraqi officials say it is for; `not recorded` where none of our sources has the press on it.",
    }),
    documented: z.string().meta({ description: "How well it is documented." }),
    conflict: z.string().nullable().meta({ description: "Where sources disagree; null where they do not." }),
    secretary: z.enum(["Pompeo", "Blinken"]).meta({ description: "Secretary of State who signed." }),
    president: z.enum(["Trump", "Biden"]).meta({
      description:
        "Administration that granted it, read from records that speak of the outgoing one in January 2021, of the new one from 31 March 2021, and of number 15 as the third under Biden.",
    }),
  }),
  translated: ["covers", "documented", "conflict", "note", "startsRangeBasis"],
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
      ...(row.startsEarliest <= row.startsLatest &&
      (row.starts.length === 7
        ? row.startsEarliest.slice(0, 7) <= row.starts && row.starts <= row.startsLatest.slice(0, 7)
        : row.startsEarliest <= row.starts && row.starts <= row.startsLatest)
        ? []
        : [{ record: row.id, field: "startsEarliest", reason: `${row.starts} is not within the range given` }]),
      ...((row.startsEarliest === row.startsLatest) === (row.startsRangeBasis === null)
        ? []
        : [{ record: row.id, field: "startsRangeBasis", reason: "a range and its reason go together" }]),
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
