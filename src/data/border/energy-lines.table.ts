import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

const pointSchema = z.strictObject({
  name: z.string(),
  longitude: z.number().min(38).max(55),
  latitude: z.number().min(28).max(40),
});

/** Gas pipelines and power lines across the border. */
export const energyLines = defineTable({
  name: "energy-lines",
  folder: "border",
  title: "Pipelines and power lines",
  description: "One row is one line. Routes are schematic: straight joins between named points, never surveyed.",
  row: z.strictObject({
    id: idSchema,
    kind: z.enum(["gas", "power"]),
    name: z.string(),
    kilovolts: z.number().nullable(),
    megawatts: z.number().nullable(),
    points: z.array(pointSchema).min(2),
    branch: z.array(pointSchema),
    facts: z.array(z.string()),
    citations: z.array(citationSchema).min(1),
    note: z.string().nullable(),
  }),
  translated: ["name", "points.*.name", "branch.*.name", "facts.*"],
  licence: BORDER_FACTS,
});

export type EnergyLineRow = z.infer<typeof energyLines.row>;
