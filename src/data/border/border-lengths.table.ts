import { z } from "zod";
import { citationSchema, idSchema } from "#data/record.ts";
import { defineTable, type DataFault } from "#data/table.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** How long the border is said to be, and how long it measures at different detail. */
export const borderLengths = defineTable({
  name: "border-lengths",
  folder: "border",
  title: "Lengths of the border",
  description:
    "One row is one length in kilometres: published by somebody, or measured by us on a line of a certain detail. No source says how it measured; that detail alone can make such differences does not mean that it did.",
  row: z.strictObject({
    id: idSchema,
    kind: z.enum(["published", "measured", "tolerance", "ruler"]),
    kilometres: z.number().positive(),
    who: z.string(),
    detail: z.number().nullable().meta({ description: "Tolerance or ruler in kilometres; null for the others." }),
    points: z.number().nullable(),
    citations: z.array(citationSchema).min(1),
    note: z.string().nullable(),
  }),
  translated: ["who"],
  licence: BORDER_FACTS,
  check: (rows) => {
    const faults: Omit<DataFault, "file">[] = [];
    for (const kind of ["tolerance", "ruler"] as const) {
      const curve = rows.filter((row) => row.kind === kind);
      for (const [index, row] of curve.entries()) {
        const before = curve[index - 1];
        if (
          before !== undefined &&
          ((row.detail ?? 0) <= (before.detail ?? 0) || row.kilometres >= before.kilometres)
        ) {
          faults.push({ record: row.id, field: "kilometres", reason: "a coarser line must be shorter" });
        }
      }
    }
    return faults;
  },
});

export type BorderLengthRow = z.infer<typeof borderLengths.row>;
