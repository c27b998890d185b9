/** Iraq's output, peaks, demand, capacity and shortfall in megawatts, each figure by itself. */
import { isKnown } from "#data/known.ts";
import type { PowerBalanceRow } from "#data/energy/power-balance.table.ts";
import type { Citation, Status } from "#data/record.ts";
import { daysBetween } from "#lib/iso-date.ts";
import { RECORDS, type ElectricityData } from "./electricity.data.ts";
import type { ElectricityState, Series } from "./electricity.params.ts";

/** Measures of the table that are drawn, by series; `planned` ones are forecasts or targets. */
const MEASURES = {
  output: { series: "output", planned: false },
  production_rate: { series: "output", planned: false },
  supply: { series: "output", planned: false },
  electricity_consumed_daily: { series: "output", planned: false },
  average_output: { series: "output", planned: false },
  average_supply: { series: "output", planned: false },
  output_before_cut: { series: "output", planned: false },
  output_after_cut: { series: "output", planned: false },
  output_minimum: { series: "output", planned: false },
  supply_forecast: { series: "output", planned: true },
  supply_target: { series: "output", planned: true },
  peak_output: { series: "peak", planned: false },
  peak_supply: { series: "peak", planned: false },
  output_record: { series: "peak", planned: false },
  peak_load: { series: "peak", planned: false },
  peak_load_forecast: { series: "peak", planned: true },
  demand: { series: "demand", planned: false },
  average_demand: { series: "demand", planned: false },
  peak_demand: { series: "demand", planned: false },
  winter_peak_demand: { series: "demand", planned: false },
  peak_demand_forecast: { series: "demand", planned: true },
  installed_capacity: { series: "installed", planned: false },
  available_capacity: { series: "installed", planned: false },
  generation_capacity: { series: "installed", planned: false },
  output_potential: { series: "installed", planned: false },
  shortfall: { series: "shortfall", planned: false },
  shortfall_forecast: { series: "shortfall", planned: true },
} as const satisfies Record<string, { readonly series: Series; readonly planned: boolean }>;

export type Measure = keyof typeof MEASURES;

function isMeasure(text: string): text is Measure {
  return Object.hasOwn(MEASURES, text);
}

/** Figures for the same thing that contradict each other (energy notes, "Key conflicts"). */
const CONFLICTS: readonly (readonly string[])[] = [
  ["power_balance-010", "power_balance-011", "power_balance-013"],
  ["power_balance-014", "power_balance-015"],
  ["power_balance-029", "power_balance-056"],
  ["power_balance-004", "power_balance-054"],
  ["power_balance-048", "power_balance-049", "power_balance-050"],
];

/** The conflict that the title tells: demand in the summer of 2025. */
const WIDEST = "power_balance-048";

/** A published figure in megawatts. */
export interface PowerFigure {
  /** Id of the record. */
  readonly key: string;
  readonly measure: Measure;
  readonly series: Series;
  readonly planned: boolean;
  readonly value: number;
  readonly period: NonNullable<PowerBalanceRow["about"]>;
  readonly row: PowerBalanceRow;
  /** Figures shown that contradict this one. */
  readonly against: readonly string[];
  readonly isReport: boolean;
}

/** What a year's supply makes on average: terawatt-hours over the hours of the year. */
export interface YearAverage {
  readonly key: string;
  readonly year: number;
  readonly megawatts: number;
  readonly terawattHours: number;
  readonly hours: number;
  readonly status: Status;
  readonly citations: readonly Citation[];
}

export interface SupplyModel {
  readonly mode: "supply";
  readonly figures: readonly PowerFigure[];
  readonly averages: readonly YearAverage[];
  /** Groups of at least two shown figures that contradict each other. */
  readonly conflicts: readonly (readonly PowerFigure[])[];
  /** The widest conflict when all of it is shown. */
  readonly widest: readonly PowerFigure[] | undefined;
  readonly highest: PowerFigure | undefined;
  /** Known records without megawatts: told in the table only. */
  readonly listed: readonly PowerBalanceRow[];
}

/** First year of the view: the first figures in megawatts are for 2016. */
export const FIRST_YEAR = 2016;

function yearAverages(data: ElectricityData, known: ElectricityState["known"]): YearAverage[] {
  return data.generation.flatMap((row) => {
    if (row.country !== "iraq" || row.year < FIRST_YEAR || row.electricityDemand === null || !isKnown(row, known)) {
      return [];
    }
    const hours = (daysBetween(`${row.year}-01-01`, `${row.year}-12-31`) + 1) * 24;
    return [
      {
        key: `average-${row.year}`,
        year: row.year,
        megawatts: Math.round((row.electricityDemand * 1_000_000) / hours),
        terawattHours: row.electricityDemand,
        hours,
        status: "computed" as const,
        citations: row.citations,
      },
    ];
  });
}

/** The figures to show for a state, oldest first. The average of 2020 is drawn with the other years' averages. */
export function supplyModel(data: ElectricityData, state: ElectricityState): SupplyModel {
  const known = data.balance.filter((row) => isKnown(row, state.known));
  const chosen = known.flatMap((row): PowerFigure[] => {
    const { measure, value, about } = row;
    if (!isMeasure(measure) || value === null || about === null || row.id === RECORDS.average) return [];
    const { series, planned } = MEASURES[measure];
    if (!state.series.includes(series)) return [];
    const against = CONFLICTS.find((group) => group.includes(row.id)) ?? [];
    return [
      {
        key: row.id,
        measure,
        series,
        planned,
        value,
        period: about,
        row,
        against: against.filter((id) => id !== row.id),
        isReport: row.id === RECORDS.base,
      },
    ];
  });
  const shown = new Set(chosen.map((figure) => figure.key));
  const figures = chosen
    .map((figure) => ({ ...figure, against: figure.against.filter((id) => shown.has(id)) }))
    .toSorted((a, b) => a.period.start.localeCompare(b.period.start) || a.key.localeCompare(b.key));
  const conflicts = CONFLICTS.map((group) => figures.filter((figure) => group.includes(figure.key))).filter(
    (group) => group.length > 1,
  );
  const widestIds = CONFLICTS.find((group) => group.includes(WIDEST)) ?? [];
  const widest = conflicts.find(
    (group) => group.some(({ key }) => key === WIDEST) && group.length === widestIds.length,
  );
  return {
    mode: "supply",
    figures,
    averages: state.series.includes("output") ? yearAverages(data, state.known) : [],
    conflicts,
    widest,
    highest: figures
      .filter((figure) => figure.series === "peak" && !figure.planned && figure.measure !== "peak_load")
      .toSorted((a, b) => b.value - a.value)[0],
    listed: known.filter((row) => !isMeasure(row.measure)),
  };
}
