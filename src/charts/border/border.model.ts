/** What the border chart shows for a state: each crossing with its state on a day. */
import type { GateReportRow } from "#data/border/gate-reports.table.ts";
import type { GateState, GateStateRow } from "#data/border/gate-states.table.ts";
import type { GateRow } from "#data/border/gates.table.ts";
import type { BorderData, BorderGeometry } from "./border.data.ts";
import type { BorderState } from "./border.params.ts";

/** A crossing on the day shown. */
export interface BorderGate {
  readonly gate: GateRow;
  /** Whether what is asked about could pass. */
  readonly passage: GateState;
  /** The stretch of days with this state; undefined when no reading covers the day. */
  readonly stretch: GateStateRow | undefined;
  /** The reports that the reading rests on. */
  readonly reports: readonly GateReportRow[];
}

export interface BorderModel {
  readonly mode: "crossings";
  readonly gates: readonly BorderGate[];
  readonly count: Readonly<Record<GateState, number>>;
  readonly cities: BorderData["cities"];
  readonly geometry: BorderGeometry;
}

/** The crossings from north to south with their states on the day of the state. */
export function borderModel(data: BorderData, state: BorderState): BorderModel {
  const gates = data.gates
    .map((gate): BorderGate => {
      const stretch = data.states.find((row) => row.gate === gate.id && row.from <= state.date && state.date <= row.to);
      return {
        gate,
        passage: stretch?.[state.traffic] ?? "unknown",
        stretch,
        reports: data.reports.filter((report) => stretch?.reports.includes(report.id) ?? false),
      };
    })
    .toSorted((a, b) => a.gate.kilometre - b.gate.kilometre);
  const count = { open: 0, limited: 0, closed: 0, unknown: 0 };
  for (const { passage } of gates) count[passage] += 1;
  return { mode: "crossings", gates, count, cities: data.cities, geometry: data.geometry };
}
