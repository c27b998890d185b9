import type { Topology } from "topojson-specification";
import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** The map's geometry: one row that holds a TopoJSON topology. */
export const geometry = defineTable({
  name: "geometry",
  folder: "border",
  title: "Geometry of the map",
  description:
    "One row holds the region as TopoJSON: objects iran, iraq and neighbours, from Natural Earth 4.1 at 1:10 million, clipped, simplified and quantized. The line shows who is in control, not who is in the right. No length measured on it is the border’s length.",
  row: z.strictObject({
    id: recordShape.id,
    topology: z
      .custom<Topology>(
        (value) => typeof value === "object" && value !== null && "type" in value && value.type === "Topology",
        "not a topology",
      )
      .meta({ description: "A TopoJSON topology with the objects `iran`, `iraq` and `neighbours`." }),
  }),
  licence: { name: "other-pd", credit: "Made with Natural Earth, by way of world-atlas (ISC)" },
});

export type GeometryRow = z.infer<typeof geometry.row>;
