import { sourceSchema } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** Every publication that a record points to. */
export const sources = defineTable({
  name: "sources",
  folder: "sources",
  title: "Sources",
  description:
    "One row is one publication: a page, a file or a dataset that was read. Records of the other tables name these ids in their citations.",
  row: sourceSchema,
  licence: { name: "CC-BY-4.0", credit: "Across the border" },
});
