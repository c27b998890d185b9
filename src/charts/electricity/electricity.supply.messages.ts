/** Words of the electricity chart's view of supply and demand. */
import type { PerLocale } from "#i18n/locale.ts";
import type { Series } from "./electricity.params.ts";
import type { SupplyLegendKey } from "./electricity.supply.layout.ts";
import { ar } from "./electricity.supply.messages.ar.ts";
import { en } from "./electricity.supply.messages.en.ts";
import { fa } from "./electricity.supply.messages.fa.ts";
import type { Measure } from "./electricity.supply.model.ts";

export interface ElectricitySupplyMessages {
  readonly seriesLabel: string;
  readonly series: Readonly<Record<Series, string>>;
  readonly legend: Readonly<Record<SupplyLegendKey, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly megawatts: (value: string) => string;
  readonly reportLabel: (value: string) => string;
  readonly conflictLabel: (values: string) => string;
  readonly title: {
    readonly conflict: (low: string, high: string) => string;
    readonly peak: (value: string, date: string) => string;
    readonly plain: string;
  };
  readonly subtitle: string;
  readonly sentence: (p: { count: string; low: string; high: string; conflicts: string; plural: string }) => string;
  readonly averages: (p: { first: string; from: string; last: string; to: string }) => string;
  readonly datum: {
    readonly label: (measure: string, period: string) => string;
    readonly planned: string;
    readonly report: string;
    readonly average: (year: string) => string;
    readonly formula: (twh: string, hours: string) => string;
    readonly undated: string;
  };
  readonly notes: {
    readonly apart: string;
    readonly averages: string;
    readonly planned: string;
    readonly demand: string;
    readonly report: string;
    readonly undated: (count: string) => string;
  };
  readonly empty: string;
  readonly table: {
    readonly caption: string;
    readonly what: string;
    readonly about: string;
    readonly value: string;
    readonly kind: string;
    readonly demandMet: string;
    readonly blackout: string;
    readonly percent: (value: string) => string;
    readonly noMegawatts: string;
    readonly averageKind: string;
  };
}

export const electricitySupplyMessages: PerLocale<ElectricitySupplyMessages> = { en, fa, ar };
