import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** People in the two countries, to count cases per million. */
export const population = defineTable({
  name: "population",
  folder: "pandemic",
  title: "Population, 2020",
  description:
    "One row is one country’s population in 2020, by the World Bank. The United Nations’ estimates differ by at most one percent.",
  row: z.strictObject({
    id: recordShape.id,
    country: z.enum(["iran", "iraq"]).meta({ description: "Iran or Iraq." }),
    year: z.int().meta({ description: "Calendar year." }),
    people: z.int().positive().meta({ description: "Population.", unit: "persons" }),
    status: recordShape.status,
    citations: recordShape.citations.min(1),
    note: recordShape.note,
  }),
  translated: ["note"],
  licence: { name: "CC-BY-4.0", credit: "World Bank, population total (SP.POP.TOTL)" },
  check: (rows) =>
    new Set(rows.map((row) => `${row.country} ${row.year}`)).size === rows.length
      ? []
      : [{ record: "(table)", field: "country", reason: "a country stands twice for a year" }],
});

export type PopulationRow = z.infer<typeof population.row>;
