import { z } from "zod";
import { recordShape } from "#data/record.ts";
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
    id: recordShape.id,
    kind: z.enum(["gas", "power"]).meta({ description: "Gas pipeline or power line." }),
    name: z.string().meta({ description: "Name of the line." }),
    kilovolts: z
      .number()
      .nullable()
      .meta({ description: "Voltage; null for gas and where unknown.", unit: "kilovolts" }),
    megawatts: z
      .number()
      .nullable()
      .meta({ description: "Capacity; null for gas and where unknown.", unit: "megawatts" }),
    points: z.array(pointSchema).min(2).meta({ description: "Named points that the schematic line joins, in order." }),
    branch: z.array(pointSchema).meta({ description: "Points of a branch; empty where there is none." }),
    facts: z.array(z.string()).meta({ description: "What sources say of it, in our words." }),
    citations: recordShape.citations.min(1),
    note: recordShape.note,
  }),
  translated: ["name", "points.*.name", "branch.*.name", "facts.*", "note"],
  licence: BORDER_FACTS,
});

export type EnergyLineRow = z.infer<typeof energyLines.row>;
