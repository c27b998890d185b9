import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** Cities that label the map. */
export const cities = defineTable({
  name: "cities",
  folder: "border",
  title: "Cities",
  description: "One row is one city with its point. Names in other languages are null where no source was seen.",
  row: z.strictObject({
    id: idSchema,
    name: z.string(),
    names: z.strictObject({ fa: z.string().nullable(), ar: z.string().nullable(), ku: z.string().nullable() }),
    country: z.enum(["iran", "iraq"]),
    longitude: z.number().min(38).max(55),
    latitude: z.number().min(28).max(40),
    citations: z.array(citationSchema),
    note: z.string().nullable(),
  }),
  translated: ["name"],
  licence: BORDER_FACTS,
});

export type CityRow = z.infer<typeof cities.row>;
