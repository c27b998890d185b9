import { z } from "zod";
import { citationSchema, idSchema, statusSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** People in the two countries, to count cases per million. */
export const population = defineTable({
  name: "population",
  folder: "pandemic",
  title: "Population, 2020",
  description:
    "One row is one country’s population in 2020, by the World Bank. The United Nations’ estimates differ by at most one percent.",
  row: z.strictObject({
    id: idSchema,
    country: z.enum(["iran", "iraq"]),
    year: z.int(),
    people: z.int().positive(),
    status: statusSchema,
    citations: z.array(citationSchema).min(1),
    note: z.string().nullable(),
  }),
  licence: { name: "CC-BY-4.0", credit: "World Bank, population total (SP.POP.TOTL)" },
  check: (rows) =>
    new Set(rows.map((row) => `${row.country} ${row.year}`)).size === rows.length
      ? []
      : [{ record: "(table)", field: "country", reason: "a country stands twice for a year" }],
});

export type PopulationRow = z.infer<typeof population.row>;
