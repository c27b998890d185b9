import { z } from "zod";
import { recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";

/** The kinds of event that came after the last waiver. */
const AFTER_EVENTS = ["presidential_memorandum", "lapse", "gas_exemption_kept", "bill", "swap_refused"] as const;

export type AfterEvent = (typeof AFTER_EVENTS)[number];

/** What came after the last waiver. */
export const waiversAfter = defineTable({
  name: "waivers-after",
  folder: "waivers",
  title: "After the last waiver",
  description: "One row is one act or decision around the end of the waivers in 2025 and what followed.",
  row: z.strictObject({
    ...recordShape,
    date: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .meta({ description: "Day, or month where only that is known." }),
    event: z.enum(AFTER_EVENTS).meta({ description: "Kind of event." }),
    summary: z.string().meta({ description: "What happened, in a sentence or two." }),
    conflict: z.string().nullable().meta({ description: "Where sources disagree; null where they do not." }),
  }),
  translated: ["summary", "conflict"],
  licence: { name: "CC-BY-4.0", credit: "Across the border; facts from the sources named in each record" },
});

export type WaiverAfterRow = z.infer<typeof waiversAfter.row>;
