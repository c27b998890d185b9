/** What a loss of gas would take away, by published factors, and what recorded cuts did take away. */
import type { ConversionRow } from "#data/energy/conversions.table.ts";
import type { SupplyCutRow } from "#data/energy/supply-cuts.table.ts";
import { isKnown } from "#data/known.ts";
import type { Citation } from "#data/record.ts";
import type { ElectricityData } from "./electricity.data.ts";
import type { ElectricityState, Season } from "./electricity.params.ts";

/** Ends of the estimate, from the fewest megawatts to the most. */
export const ENDS = ["low", "centre", "high"] as const;

export type End = (typeof ENDS)[number];

/** What a published factor is used for: an end of the estimate, or why it is not. */
export type Role = End | "too-high" | "other-uses" | "observed" | "planning" | "flared";

/**
 * Our choice among the published factors (energy notes, "What-if calculator"). Dropped: 227 would need 54 percent
 * efficiency, and part of the gas behind 67 made no power. Factors read off cuts are what the estimate is held against.
 */
const ROLES: Readonly<Record<string, Role>> = {
  "conversions-001": "low",
  "conversions-002": "low",
  "conversions-009": "centre",
  "conversions-010": "centre",
  "conversions-007": "high",
  "conversions-008": "high",
  "conversions-005": "too-high",
  "conversions-003": "other-uses",
  "conversions-004": "observed",
  "conversions-006": "observed",
  "conversions-011": "flared",
  "conversions-012": "planning",
};

/** Records that a season's output or supply rests on, its low and its high figure. */
export const SEASON_RECORDS: Readonly<Record<Season, readonly [low: string, high: string]>> = {
  "average-2020": ["power_balance-060", "power_balance-060"],
  "summer-2019": ["power_balance-015", "power_balance-014"],
  "summer-2020": ["power_balance-019", "power_balance-019"],
  "winter-2020": ["power_balance-025", "power_balance-025"],
  "summer-2023": ["power_balance-037", "power_balance-037"],
  "autumn-2024": ["power_balance-043", "power_balance-043"],
  "spring-2025": ["power_balance-045", "power_balance-045"],
  "summer-2025": ["power_balance-047", "power_balance-047"],
};

/** A loss that was summed up over months and not taken away by the cut's own volume. */
const CUMULATIVE = "supply_cuts-018";

/** Figures for one and the same cut. */
const SAME_CUT: readonly string[] = ["supply_cuts-006", "supply_cuts-007", "supply_cuts-008"];

/** A low and a high value. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A published pairing of gas and power. */
export interface Factor {
  readonly key: string;
  /** Megawatts for each million cubic metres a day. */
  readonly value: number;
  readonly role: Role;
  readonly row: ConversionRow;
}

/** One end of the estimate. */
export interface Loss {
  readonly end: End;
  /** Megawatts for each million cubic metres a day. */
  readonly factor: Range;
  readonly megawatts: Range;
  /** As a fraction of the season's output; undefined where that was not known. */
  readonly share: Range | undefined;
  readonly citations: readonly Citation[];
}

/** A recorded cut with its volume and its loss. */
export interface Cut {
  readonly key: string;
  /** Million cubic metres a day. */
  readonly gas: number;
  readonly megawatts: number;
  readonly row: SupplyCutRow;
  readonly cumulative: boolean;
  /** Other figures for the same cut that are shown. */
  readonly against: readonly string[];
}

export interface GasModel {
  readonly mode: "if-gas-stops";
  /** Million cubic metres a day. */
  readonly gas: number;
  readonly season: Season;
  /** Megawatts of the season, where they were known. */
  readonly base: (Range & { readonly citations: readonly Citation[] }) | undefined;
  readonly factors: readonly Factor[];
  /** Only the ends for which a factor was known. */
  readonly losses: readonly Loss[];
  readonly cuts: readonly Cut[];
  /** Recorded cuts that lack a volume, a loss or both. */
  readonly listed: readonly SupplyCutRow[];
  /** Drawn cuts whose loss lies between the ends of the estimate for their own volume. */
  readonly within: number;
}

function rangeOf(values: readonly number[]): Range | undefined {
  return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values) };
}

function seasonBase(data: ElectricityData, state: ElectricityState): GasModel["base"] {
  const rows = SEASON_RECORDS[state.season].map((id) => data.balance.find((row) => row.id === id));
  const values = rows.flatMap((row) =>
    row === undefined || row.value === null || !isKnown(row, state.known) ? [] : [row.value],
  );
  const range = rangeOf(values);
  if (range === undefined || values.length < rows.length) return undefined;
  const citations = [...new Set(rows)].flatMap((row) => row?.citations ?? []);
  return { ...range, citations };
}

/** Factors, losses and cuts for a state. */
export function gasModel(data: ElectricityData, state: ElectricityState): GasModel {
  const factors = data.conversions
    .flatMap((row): Factor[] => {
      const role = ROLES[row.id];
      return role === undefined || row.value === null || !isKnown(row, state.known)
        ? []
        : [{ key: row.id, value: row.value, role, row }];
    })
    .toSorted((a, b) => a.value - b.value || a.key.localeCompare(b.key));
  const base = seasonBase(data, state);
  const losses = ENDS.flatMap((end): Loss[] => {
    const used = factors.filter((factor) => factor.role === end);
    const factor = rangeOf(used.map((one) => one.value));
    if (factor === undefined) return [];
    const megawatts = { low: factor.low * state.gas, high: factor.high * state.gas };
    return [
      {
        end,
        factor,
        megawatts,
        share: base === undefined ? undefined : { low: megawatts.low / base.high, high: megawatts.high / base.low },
        citations: used.flatMap(({ row }) => row.citations),
      },
    ];
  });
  const known = data.cuts.filter((row) => isKnown(row, state.known));
  const whole = known.flatMap((row): Omit<Cut, "against">[] =>
    row.gasBefore === null || row.gasAfter === null || row.value === null
      ? []
      : [
          {
            key: row.id,
            gas: row.gasBefore - row.gasAfter,
            megawatts: row.value,
            row,
            cumulative: row.id === CUMULATIVE,
          },
        ],
  );
  const shown = new Set(whole.map((cut) => cut.key));
  const cuts = whole
    .map((cut): Cut => ({
      ...cut,
      against: SAME_CUT.includes(cut.key) ? SAME_CUT.filter((id) => id !== cut.key && shown.has(id)) : [],
    }))
    .toSorted((a, b) => (a.row.about?.start ?? "").localeCompare(b.row.about?.start ?? ""));
  const all = rangeOf(losses.flatMap((loss) => [loss.factor.low, loss.factor.high]));
  return {
    mode: "if-gas-stops",
    gas: state.gas,
    season: state.season,
    base,
    factors,
    losses,
    cuts,
    listed: known.filter((row) => !shown.has(row.id)),
    within:
      all === undefined
        ? 0
        : cuts.filter((cut) => cut.megawatts >= all.low * cut.gas && cut.megawatts <= all.high * cut.gas).length,
  };
}
