import { z } from "zod";
import { defineTable } from "#data/table.ts";
import { quantityFaults, quantityShape, QUOTED_ENERGY } from "./energy-record.ts";

/** Cuts of supply. */
export const supplyCuts = defineTable({
  name: "supply-cuts",
  folder: "energy",
  title: "Cuts of supply",
  description:
    "One row is one reported interruption of Iranian gas or power, with the loss in megawatts where the source gives one.",
  row: z.strictObject({
    ...quantityShape,
    channel: z
      .enum(["gas", "gas and power", "gas swap and power", "power lines"])
      .meta({ description: "What was interrupted." }),
    volume: z.string().meta({ description: "What is said of the volume." }),
    gasBefore: z.number().nullable().meta({
      description:
        "Million cubic metres a day before the cut, read from `volume`; null where it gives no start and end.",
    }),
    gasAfter: z.number().nullable().meta({ description: "Million cubic metres a day left." }),
  }),
  translated: ["scope"],
  licence: QUOTED_ENERGY,
  check: (rows) => [
    ...quantityFaults(rows),
    ...rows
      .filter(
        (row) => (row.gasBefore ?? 1) <= (row.gasAfter ?? 0) || (row.gasBefore === null) !== (row.gasAfter === null),
      )
      .map((row) => ({ record: row.id, field: "gasAfter", reason: "a cut leaves less gas than there was" })),
  ],
});

export type SupplyCutRow = z.infer<typeof supplyCuts.row>;
