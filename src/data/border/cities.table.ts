import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** Cities that label the map. */
export const cities = defineTable({
  name: "cities",
  folder: "border",
  title: "Cities",
  description: "One row is one city with its point. Names in other languages are null where no source was seen.",
  row: z.strictObject({
    id: recordShape.id,
    name: z.string().meta({ description: "Name as the map writes it." }),
    names: z
      .strictObject({ fa: z.string().nullable(), ar: z.string().nullable(), ku: z.string().nullable() })
      .meta({ description: "Names in Persian, Arabic and Kurdish where they were seen." }),
    country: z.enum(["iran", "iraq"]).meta({ description: "Iran or Iraq." }),
    longitude: z.number().min(38).max(55).meta({ description: "Degrees east, WGS 84." }),
    latitude: z.number().min(28).max(40).meta({ description: "Degrees north, WGS 84." }),
    citations: recordShape.citations,
    note: recordShape.note,
  }),
  translated: ["name"],
  licence: BORDER_FACTS,
});

export type CityRow = z.infer<typeof cities.row>;
