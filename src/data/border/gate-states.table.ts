import { z } from "zod";
import { idSchema, isoDateSchema, recordShape } from "#data/record.ts";
import { defineTable, type DataFault } from "#data/table.ts";
import { addDays } from "#lib/iso-date.ts";
import { BORDER_FACTS } from "./border-licence.ts";

/** Whether a crossing was open; `unknown` means that no report was found, not that it was open. */
export const GATE_STATES = ["open", "limited", "closed", "unknown"] as const;

export type GateState = (typeof GATE_STATES)[number];

/** Our reading of the reports: each crossing's state on every day of 2020. */
export const gateStates = defineTable({
  name: "gate-states",
  folder: "border",
  title: "Crossings by day, 2020 (our reading)",
  description:
    "One row is a stretch of days, both ends included, on which a crossing’s state is the same. This is our reading: a reported state holds until the next report on that crossing, at most 60 days; then it is unknown. Limited means part of the week, some goods or some travellers only.",
  row: z.strictObject({
    id: recordShape.id,
    gate: idSchema.meta({ description: "Id in the table of crossings." }),
    from: isoDateSchema.meta({ description: "First day of the stretch." }),
    to: isoDateSchema.meta({ description: "Last day of the stretch." }),
    goods: z.enum(GATE_STATES).meta({ description: "State for goods, by our reading." }),
    travellers: z.enum(GATE_STATES).meta({ description: "State for travellers, by our reading." }),
    reports: z.array(idSchema).meta({ description: "Ids in the table of reports on crossings." }),
    otherRecords: z.array(idSchema).meta({ description: "Ids in the table of trade by crossing." }),
    note: recordShape.note,
  }),
  translated: ["note"],
  licence: BORDER_FACTS,
  check: (rows) => {
    const faults: Omit<DataFault, "file">[] = [];
    for (const gate of new Set(rows.map((row) => row.gate))) {
      const own = rows.filter((row) => row.gate === gate);
      let next = "2020-01-01";
      for (const row of own) {
        if (row.from !== next) faults.push({ record: row.id, field: "from", reason: `expected ${next}` });
        next = addDays(row.to, 1);
      }
      if (next !== "2021-01-01") {
        faults.push({ record: own.at(-1)?.id ?? gate, field: "to", reason: "the year 2020 is not covered" });
      }
    }
    return faults;
  },
});

export type GateStateRow = z.infer<typeof gateStates.row>;
