/** Electricity by source and year: what was generated, and what came or went across the borders. */
import { isKnown } from "#data/known.ts";
import type { GenerationRow } from "#data/energy/generation.table.ts";
import type { ElectricityData } from "./electricity.data.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** Sources as they are drawn, from the base up; the smallest ones together. */
export const SOURCES = ["gas", "oil", "hydro", "other"] as const;

export type Source = (typeof SOURCES)[number];

export type Country = GenerationRow["country"];

/** One country's year, in terawatt-hours. */
export interface SupplyYear {
  /** `iraq-2020`: the id of the row. */
  readonly key: string;
  readonly year: number;
  readonly sources: Readonly<Record<Source, number>>;
  /** Below zero where more went out than came in. */
  readonly netImports: number;
  readonly generated: number;
  /** Generated plus net imports: what the file calls demand. */
  readonly supplied: number;
  readonly row: GenerationRow;
}

export interface CountryYears {
  readonly country: Country;
  readonly years: readonly SupplyYear[];
}

export interface GenerationModel {
  readonly mode: "generation";
  readonly countries: readonly CountryYears[];
  readonly unit: ElectricityState["unit"];
}

/** Sources that are drawn as one; those that the file has no value for add nothing. */
function otherSources(row: GenerationRow): number {
  return (
    (row.generationSolar ?? 0) +
    (row.generationWind ?? 0) +
    (row.generationBio ?? 0) +
    (row.generationCoal ?? 0) +
    (row.generationNuclear ?? 0)
  );
}

function supplyYear(row: GenerationRow): SupplyYear[] {
  const { electricityGeneration: generated, electricityDemand: supplied, netElectricityImports: netImports } = row;
  if (generated === null || supplied === null || netImports === null) return [];
  return [
    {
      key: row.id,
      year: row.year,
      sources: {
        gas: row.generationGas ?? 0,
        oil: row.generationOil ?? 0,
        hydro: row.generationHydro ?? 0,
        other: otherSources(row),
      },
      netImports,
      generated,
      supplied,
      row,
    },
  ];
}

/** A part of a year's supply in the unit that is shown: terawatt-hours, or percent of what was supplied. */
export function inUnit(part: number, { supplied }: SupplyYear, unit: ElectricityState["unit"]): number {
  return unit === "twh" ? part : (part / supplied) * 100;
}

/** The years of one country or of both, those whose end had come by the chosen day. */
export function generationModel(data: ElectricityData, state: ElectricityState): GenerationModel {
  const wanted: readonly Country[] = state.country === "both" ? ["iraq", "iran"] : [state.country];
  return {
    mode: "generation",
    unit: state.unit,
    countries: wanted.map((country) => ({
      country,
      years: data.generation
        .filter((row) => row.country === country && isKnown(row, state.known))
        .flatMap(supplyYear)
        .toSorted((a, b) => a.year - b.year),
    })),
  };
}
