/** The crossings on a day of 2020: the state of each by our reading, and the records it rests on. */
import type { GateState, GateStateRow } from "#data/border/gate-states.table.ts";
import type { GateReportRow } from "#data/border/gate-reports.table.ts";
import type { GateRow } from "#data/border/gates.table.ts";
import type { CrossingTradeRow } from "#data/trade/crossing-trade.table.ts";
import type { BorderData, BorderGeometry } from "./border.data.ts";
import type { BorderState } from "./border.params.ts";
import { gatePilgrims, gateTrade, type GateSize } from "./gate-sizes.ts";

/** A crossing on the day shown. */
export interface BorderGate {
  readonly gate: GateRow;
  /** Whether what is asked about could pass. */
  readonly passage: GateState;
  /** The stretch of days with this state; undefined when no reading covers the day. */
  readonly stretch: GateStateRow | undefined;
  /** The reports that the reading rests on. */
  readonly reports: readonly GateReportRow[];
  /** Trade figures that it rests on besides. */
  readonly trade: readonly CrossingTradeRow[];
  /** What is drawn as a size; undefined where no figure was found or none is asked for. */
  readonly size: GateSize | undefined;
}

export interface CrossingsModel {
  readonly mode: "crossings";
  readonly gates: readonly BorderGate[];
  readonly count: Readonly<Record<GateState, number>>;
  /** Days on which the state of any crossing changes for what is asked about, in order. */
  readonly changes: readonly string[];
  readonly cities: BorderData["cities"];
  readonly geometry: BorderGeometry;
}

/** Days on which any crossing's state changes. */
function changes(data: BorderData, state: BorderState): string[] {
  const days = data.states.filter((row, index) => {
    const before = data.states[index - 1];
    return before?.gate === row.gate && before[state.traffic] !== row[state.traffic];
  });
  return [...new Set(days.map((row) => row.from))].toSorted();
}

/** The crossings from north to south with their states on the day of the state. */
export function crossingsModel(data: BorderData, state: BorderState): CrossingsModel {
  const gates = data.gates
    .map((gate): BorderGate => {
      const stretch = data.states.find((row) => row.gate === gate.id && row.from <= state.date && state.date <= row.to);
      return {
        gate,
        passage: stretch?.[state.traffic] ?? "unknown",
        stretch,
        reports: data.reports.filter((report) => stretch?.reports.includes(report.id) ?? false),
        trade: data.trade.filter((row) => stretch?.otherRecords.includes(row.id) ?? false),
        size:
          state.size === "trade"
            ? gateTrade(data, gate.id)
            : state.size === "pilgrims"
              ? gatePilgrims(data, gate.id)
              : undefined,
      };
    })
    .toSorted((a, b) => a.gate.kilometre - b.gate.kilometre);
  const count = { open: 0, limited: 0, closed: 0, unknown: 0 };
  for (const { passage } of gates) count[passage] += 1;
  const { cities, geometry } = data;
  return { mode: "crossings", gates, count, changes: changes(data, state), cities, geometry };
}
