import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
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
    id: idSchema,
    name: z.string(),
    names: z.strictObject({
      full: z.string(),
      fa: z.string().nullable(),
      ar: z.string().nullable(),
      ku: z.string().nullable(),
    }),
    iranSide: z.string(),
    iraqSide: z.string(),
    administration: z.enum(["federal", "kurdistan-region"]).meta({ description: "Who runs the Iraqi side." }),
    longitude: z.number().min(43).max(50),
    latitude: z.number().min(29).max(38),
    kilometre: z.number().min(0).max(1560),
    position: z.enum(["high", "medium", "low", "very low"]),
    positionNote: z.string(),
    passes: z.array(z.string()).min(1),
    opened: z.strictObject({ text: z.string().nullable(), note: z.string().nullable() }),
    volumes: z.array(
      z.strictObject({
        what: z.string(),
        value: z.number(),
        unit: z.string(),
        period: z.string().nullable(),
        qualifier: z.string().nullable(),
        citations: z.array(citationSchema),
      }),
    ),
    citations: z.array(citationSchema),
    note: z.string().nullable(),
  }),
  translated: ["name", "names.full", "iranSide", "iraqSide"],
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
