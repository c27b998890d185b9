/** What the tables on energy have in common. */
import { z } from "zod";
import { periodSchema, recordShape } from "#data/record.ts";
import type { DataFault, TableLicence } from "#data/table.ts";

/** A published quantity, with a range where the source gives one and a reason where it gives none. */
export const quantityShape = {
  ...recordShape,
  measure: z.string().meta({ description: "What is counted." }),
  value: z
    .number()
    .nullable()
    .meta({ description: "Null where the source gives a range, parts or no number; see `valueReason`." }),
  low: z
    .number()
    .nullable()
    .meta({ description: "Lower end of a range, in the row’s unit; null where there is none." }),
  high: z
    .number()
    .nullable()
    .meta({ description: "Upper end of a range, in the row’s unit; null where there is none." }),
  unit: z
    .string()
    .nullable()
    .meta({ description: "Unit of `value`, `low` and `high`; null where the source gives no number." }),
  qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
  valueReason: z.string().nullable().meta({ description: "Why `value` is null; null where there is a value." }),
  about: periodSchema.nullable().meta({ description: "The time the value is about; null where the page shows none." }),
  scope: z.string().meta({ description: "What is counted, and on which basis." }),
  dateNote: z
    .string()
    .nullable()
    .meta({ description: "How the time was established where the page does not say it plainly; or null." }),
};

/** Parts of a value that differ, each with its label. */
export const partsSchema = z.array(z.strictObject({ label: z.string(), value: z.number() }));

export const QUOTED_ENERGY: TableLicence = {
  name: "CC-BY-4.0",
  credit: "Across the border; figures by the office, speaker or outlet named in each record’s citation",
};

/** A missing value says why, and a range is in order. */
export function quantityFaults(
  rows: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly valueReason: string | null;
  }[],
): Omit<DataFault, "file">[] {
  return rows.flatMap((row) => {
    if (row.low !== null && row.high !== null && row.low > row.high) {
      return [{ record: row.id, field: "low", reason: `${row.low} is above high, ${row.high}` }];
    }
    return row.value === null && row.valueReason === null
      ? [{ record: row.id, field: "valueReason", reason: "a missing value must say why" }]
      : [];
  });
}
