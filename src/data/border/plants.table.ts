import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Iraqi thermal power plants. */
export const plants = defineTable({
  name: "plants",
  folder: "border",
  title: "Thermal power plants in Iraq",
  description:
    "One row is one plant. `iranianGas` says whether a source ties it to Iranian gas at some date; all can burn something else, so the megawatts must not be summed as Iranian.",
  row: z.strictObject({
    id: recordShape.id,
    name: z.string().meta({ description: "Name of the plant." }),
    megawatts: z.number().positive().meta({ description: "Capacity.", unit: "megawatts" }),
    fuel: z.string().meta({ description: "Main fuel." }),
    secondFuel: z.string().nullable().meta({ description: "Second fuel; null where none is known." }),
    technology: z.string().meta({ description: "Kind of plant." }),
    commissioned: z
      .string()
      .nullable()
      .meta({ description: "When it went into service, as the source gives it; or null." }),
    longitude: z
      .number()
      .min(38)
      .max(49)
      .nullable()
      .meta({ description: "Degrees east, WGS 84. Null where no usable point was found." }),
    latitude: z
      .number()
      .min(29)
      .max(38)
      .nullable()
      .meta({ description: "Degrees north, WGS 84. Null where no usable point was found." }),
    position: z.string().meta({ description: "Where the point comes from and how sure it is." }),
    positionConflict: z.string().nullable().meta({ description: "Where sources place it differently; or null." }),
    iranianGas: z
      .enum(["documented", "planned", "no-evidence"])
      .meta({ description: "Whether a source ties it to Iranian gas at some date." }),
    pipeline: z.string().nullable().meta({ description: "The pipeline named for it; or null." }),
    pipelineBasis: z.string().nullable().meta({ description: "What that rests on; or null." }),
    citations: recordShape.citations.min(1),
    note: recordShape.note,
  }),
  translated: ["name", "technology", "fuel", "pipeline"],
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
