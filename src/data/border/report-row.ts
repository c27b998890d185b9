/** What the reports on the border of 2020 have in common. */
import { z } from "zod";
import { citationSchema, idSchema, isoDateSchema } from "#data/record.ts";

/** A dated report in our words. */
export const reportShape = {
  id: idSchema,
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  dateEnd: isoDateSchema.nullable(),
  precision: z.string(),
  event: z.string(),
  citations: z.array(citationSchema),
  note: z.string().nullable(),
};
