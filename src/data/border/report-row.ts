/** What the reports on the border of 2020 have in common. */
import { z } from "zod";
import { isoDateSchema, recordShape } from "#data/record.ts";

/** A dated report in our words. */
export const reportShape = {
  id: recordShape.id,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ description: "Day, month or year of what is reported." }),
  dateEnd: isoDateSchema.nullable().meta({ description: "Last day, where a stretch is reported; or null." }),
  precision: z.string().meta({ description: "How exactly the date is known." }),
  event: z.string().meta({ description: "What was reported, in our words." }),
  citations: recordShape.citations,
  note: recordShape.note,
};
