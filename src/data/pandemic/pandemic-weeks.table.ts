import { z } from "zod";
import { isoDateSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { addDays } from "#lib/iso-date.ts";

const persons = z.int().min(0);

/** Weekly new cases and deaths. */
export const pandemicWeeks = defineTable({
  name: "pandemic-weeks",
  folder: "pandemic",
  title: "The pandemic by week, Iran and Iraq",
  description:
    "One row is one ISO week (Monday to Sunday), 2020-W06 to 2021-W52: persons newly reported as confirmed cases and as deaths, and the running totals on the Sunday. Testing and reporting differ between the countries and over time.",
  row: z.strictObject({
    id: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .meta({ description: "ISO week." }),
    start: isoDateSchema.meta({ description: "Monday of the week." }),
    end: isoDateSchema.meta({ description: "Sunday of the week." }),
    iranCases: persons.meta({ description: "Newly reported confirmed cases, Iran.", unit: "persons" }),
    iranDeaths: persons.meta({ description: "Newly reported deaths, Iran.", unit: "persons" }),
    iranCasesTotal: persons.meta({ description: "Confirmed cases reported up to the Sunday, Iran.", unit: "persons" }),
    iranDeathsTotal: persons.meta({ description: "Deaths reported up to the Sunday, Iran.", unit: "persons" }),
    iraqCases: persons.meta({ description: "Newly reported confirmed cases, Iraq.", unit: "persons" }),
    iraqDeaths: persons.meta({ description: "Newly reported deaths, Iraq.", unit: "persons" }),
    iraqCasesTotal: persons.meta({ description: "Confirmed cases reported up to the Sunday, Iraq.", unit: "persons" }),
    iraqDeathsTotal: persons.meta({ description: "Deaths reported up to the Sunday, Iraq.", unit: "persons" }),
    citations: recordShape.citations.min(1),
  }),
  licence: {
    name: "CC-BY-4.0",
    credit:
      "COVID-19 Data Repository by the Center for Systems Science and Engineering (CSSE) at Johns Hopkins University (JHU CSSE COVID-19 Data), https://github.com/CSSEGISandData/COVID-19",
  },
  check: (rows) =>
    rows.flatMap((row, index) => {
      const before = rows[index - 1];
      if (before === undefined) return [];
      const faults = [];
      if (addDays(before.end, 1) !== row.start) {
        faults.push({ record: row.id, field: "start", reason: `does not follow ${before.end}` });
      }
      for (const field of ["iranCases", "iranDeaths", "iraqCases", "iraqDeaths"] as const) {
        const total = `${field}Total` as const;
        if (row[total] - before[total] !== row[field]) {
          faults.push({
            record: row.id,
            field,
            reason: `totals differ by ${row[total] - before[total]}, not ${row[field]}`,
          });
        }
      }
      return faults;
    }),
});

export type PandemicWeekRow = z.infer<typeof pandemicWeeks.row>;
