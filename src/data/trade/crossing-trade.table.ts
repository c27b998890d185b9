import { z } from "zod";
import { idSchema, periodSchema, recordShape } from "#data/record.ts";
import { defineTable } from "#data/table.ts";
import { periodFault } from "./period-check.ts";
import { QUOTED_FIGURES } from "./trade-licence.ts";

/** Goods by crossing. */
export const crossingTrade = defineTable({
  name: "crossing-trade",
  folder: "trade",
  title: "Trade by crossing",
  description:
    "One row is one published figure for the goods that went through a crossing or a province’s crossings: value, weight, trucks or a share. From 1402 on values are by the customs office that assessed the goods, which need not be where they crossed. Rows with `allDestinations` count all destinations of an office.",
  row: z.strictObject({
    ...recordShape,
    place: z.string().meta({ description: "Crossing, province or office, as the source names it." }),
    gate: idSchema.nullable().meta({ description: "Id in the table of crossings; null for provinces and totals." }),
    period: periodSchema.meta({
      description:
        "The time the value is about: an Iranian year, months of one, a calendar year, or dates. `start` and `end` are Gregorian days, both included.",
    }),
    measure: z.enum(["value", "weight", "trucks", "share"]).meta({ description: "What is counted." }),
    value: z.number().positive().meta({ description: "The figure, in the row’s unit." }),
    unit: z
      .enum(["USD million", "million tonnes", "trucks", "trucks a day", "percent"])
      .meta({ description: "Unit of `value`." }),
    qualifier: z.string().nullable().meta({ description: "How the page hedged the number; null when it did not." }),
    scope: z.string().meta({ description: "What is counted, and on which basis." }),
    allDestinations: z
      .boolean()
      .meta({ description: "True where an office’s goods to all countries are counted, not only to Iraq." }),
  }),
  translated: ["place", "qualifier", "note"],
  licence: QUOTED_FIGURES,
  check: (rows) =>
    rows.flatMap((row) => {
      const reason = periodFault(row.period);
      return reason === undefined ? [] : [{ record: row.id, field: "period", reason }];
    }),
});

export type CrossingTradeRow = z.infer<typeof crossingTrade.row>;
