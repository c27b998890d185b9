/** Weekly counts and state → what is shown. */
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { BorderTimelineRow } from "#data/border/border-timeline.table.ts";
import type { PandemicWeekRow } from "#data/pandemic/pandemic-weeks.table.ts";
import type { Citation } from "#data/record.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import type { IsoDate } from "#lib/iso-date.ts";
import { bandsOf, type Band } from "./pandemic.bands.ts";
import type { Country, PandemicData } from "./pandemic.data.ts";
import type { PandemicState } from "./pandemic.params.ts";

export const COUNTRIES = ["iran", "iraq"] as const satisfies readonly Country[];

/** A week with what is drawn of it. */
export interface Week {
  readonly row: PandemicWeekRow;
  /** New cases: persons, or persons per million. */
  readonly value: Readonly<Record<Country, number>>;
}

/** An Iranian year with its exports to Iraq. */
export interface YearOfTrade {
  readonly row: ExportRow;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface PandemicModel {
  readonly weeks: readonly Week[];
  /** The highest week of each country in the span. */
  readonly peaks: Readonly<Record<Country, Week | undefined>>;
  readonly reportWeek: Week | undefined;
  /** Weeks of the span in which Iraq counted more than Iran. */
  readonly iraqAbove: number;
  readonly border: readonly BorderTimelineRow[];
  readonly bands: readonly Band[];
  /** Exports to Iraq by Iranian year, those that the span touches. */
  readonly exports: readonly YearOfTrade[];
  /** Inhabitants of 2020 that cases are divided by, with their sources; empty for plain cases. */
  readonly population: PandemicData["population"];
  /** What every value rests on besides its own week. */
  readonly shared: readonly Citation[];
}

const MILLION = 1_000_000;
const LAST_WEEK_OF_2020 = "2020-W53";

/** People in a country. Throws when the table does not hold it. */
function peopleIn(data: PandemicData, country: Country): number {
  const row = data.population.find((one) => one.country === country);
  if (row === undefined) throw new Error(`the population of ${country} is missing`);
  return row.people;
}

/** What is shown of the pandemic in a state. */
export function pandemicModel(data: PandemicData, state: PandemicState): PandemicModel {
  const perMillion = state.unit === "per-million";
  const divisor = (country: Country): number => (perMillion ? peopleIn(data, country) / MILLION : 1);
  const by = { iran: divisor("iran"), iraq: divisor("iraq") };
  const weeks = data.weeks
    .filter((row) => state.span === "two-years" || row.id <= LAST_WEEK_OF_2020)
    .map((row): Week => ({ row, value: { iran: row.iranCases / by.iran, iraq: row.iraqCases / by.iraq } }));
  const peak = (country: Country): Week | undefined => weeks.toSorted((a, b) => b.value[country] - a.value[country])[0];
  const lastDay = weeks.at(-1)?.row.end ?? REPORT_DATE;
  const years = data.exports.flatMap((row): YearOfTrade[] =>
    row.period.kind === "iranian-year" && row.period.start <= lastDay
      ? [{ row, start: row.period.start, end: row.period.end }]
      : [],
  );
  return {
    weeks,
    exports: years.toSorted((a, b) => a.start.localeCompare(b.start)),
    peaks: { iran: peak("iran"), iraq: peak("iraq") },
    reportWeek: weeks.find(({ row }) => row.start <= REPORT_DATE && REPORT_DATE <= row.end),
    iraqAbove: weeks.filter(({ value }) => value.iraq > value.iran).length,
    border: data.border,
    bands: bandsOf(data.border),
    population: perMillion ? data.population : [],
    shared: perMillion
      ? data.population
          .flatMap((row) => row.citations)
          .filter(({ source }, index, all) => all.findIndex((one) => one.source === source) === index)
      : [],
  };
}
