import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Iraqi thermal power plants. */
export const plants = defineTable({
  name: "plants",
  folder: "border",
  title: "Thermal power plants in Iraq",
  description:
    "One row is one plant. `iranianGas` says whether a source ties it to Iranian gas at some date; all can burn something else, so the megawatts must not be summed as Iranian.",
  row: z.strictObject({
    id: idSchema,
    name: z.string(),
    megawatts: z.number().positive(),
    fuel: z.string(),
    secondFuel: z.string().nullable(),
    technology: z.string(),
    commissioned: z.string().nullable(),
    longitude: z.number().min(38).max(49).nullable(),
    latitude: z.number().min(29).max(38).nullable(),
    position: z.string(),
    positionConflict: z.string().nullable(),
    iranianGas: z.enum(["documented", "planned", "no-evidence"]),
    pipeline: z.string().nullable(),
    pipelineBasis: z.string().nullable(),
    citations: z.array(citationSchema).min(1),
    note: z.string().nullable(),
  }),
  translated: ["name", "pipeline"],
  licence: {
    name: "CC-BY-4.0",
    credit: "Global Energy Observatory, Google, KTH, Enipedia, World Resources Institute; Across the border",
  },
  check: (rows) => {
    const count = (kind: string): number => rows.filter((row) => row.iranianGas === kind).length;
    return count("documented") === 9 && count("planned") === 3 && rows.length === 25
      ? []
      : [{ record: "(table)", field: "iranianGas", reason: "25 plants are known: 9 documented, 3 planned" }];
  },
});

export type PlantRow = z.infer<typeof plants.row>;
