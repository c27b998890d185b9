import { z } from "zod";
import { citationSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** Crossings between Iran and Iraq. */
export const gates = defineTable({
  name: "gates",
  folder: "border",
  title: "Crossings",
  description:
    "One row is one crossing. Its place is our own placing on the line that is drawn (Natural Earth, 1:10 million), so approximate; `position` says how sure it is. Kilometres run from the Turkish end along a more detailed line.",
  row: z.strictObject({
    id: recordShape.id,
    name: z.string().meta({ description: "Name as this site writes it." }),
    names: z
      .strictObject({
        full: z.string(),
        fa: z.string().nullable(),
        ar: z.string().nullable(),
        ku: z.string().nullable(),
      })
      .meta({ description: "Full name, and the names in Persian, Arabic and Kurdish where they were seen." }),
    iranSide: z.string().meta({ description: "Place on the Iranian side." }),
    iraqSide: z.string().meta({ description: "Place on the Iraqi side." }),
    administration: z.enum(["federal", "kurdistan-region"]).meta({ description: "Who runs the Iraqi side." }),
    longitude: z.number().min(43).max(50).meta({ description: "Degrees east, WGS 84." }),
    latitude: z.number().min(29).max(38).meta({ description: "Degrees north, WGS 84." }),
    kilometre: z
      .number()
      .min(0)
      .max(1560)
      .meta({ description: "Distance from the Turkish end along the detailed line.", unit: "kilometres" }),
    position: z.enum(["high", "medium", "low", "very low"]).meta({ description: "How sure the placing is." }),
    positionNote: z.string().meta({ description: "How the place was found." }),
    passes: z.array(z.string()).min(1).meta({ description: "What crosses here." }),
    opened: z
      .strictObject({ text: z.string().nullable(), note: z.string().nullable() })
      .meta({ description: "When it opened, as far as it is known." }),
    volumes: z
      .array(
        z.strictObject({
          what: z.string(),
          value: z.number(),
          unit: z.string(),
          period: z.string().nullable(),
          qualifier: z.string().nullable(),
          citations: z.array(citationSchema),
        }),
      )
      .meta({ description: "Published figures on what passed, each with its own sources." }),
    citations: recordShape.citations,
    note: recordShape.note,
  }),
  translated: ["name", "names.full", "iranSide", "iraqSide", "positionNote"],
  licence: BORDER_FACTS,
  check: (rows) => [
    ...(rows.length === 12 ? [] : [{ record: "(table)", field: "id", reason: `${rows.length} crossings, not 12` }]),
    // The border runs from north-west to south-east: further along is further south, but for the loop at Penjwen.
    ...rows.flatMap((row) =>
      rows
        .filter((other) => other.kilometre > row.kilometre + 200 && other.latitude > row.latitude)
        .map((other) => ({
          record: row.id,
          field: "kilometre",
          reason: `${other.id} is further along the line but further north`,
        })),
    ),
  ],
});

export type GateRow = z.infer<typeof gates.row>;
