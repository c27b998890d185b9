import { z } from "zod";
import { recordShape } from "#data/record.ts";
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
    id: recordShape.id,
    kind: z.enum(["published", "measured", "tolerance", "ruler"]).meta({
      description:
        "`published` by somebody; `measured` by us on one line; by `tolerance` of simplification or by `ruler`, points of two curves.",
    }),
    kilometres: z.number().positive().meta({ description: "The length.", unit: "kilometres" }),
    who: z.string().meta({ description: "Who published it, or which line was measured." }),
    detail: z.number().nullable().meta({ description: "Tolerance or ruler; null for the others.", unit: "kilometres" }),
    points: z
      .number()
      .nullable()
      .meta({ description: "Number of points of the line measured; null for published lengths." }),
    citations: recordShape.citations.min(1),
    note: recordShape.note,
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
