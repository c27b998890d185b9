/** Words of the electricity chart's view of published shares. */
import type { PerLocale } from "#i18n/locale.ts";
import type { EstimatesLegendKey } from "./electricity.estimates.layout.ts";
import { ar } from "./electricity.estimates.messages.ar.ts";
import { en } from "./electricity.estimates.messages.en.ts";
import { fa } from "./electricity.estimates.messages.fa.ts";
import type { Estimate } from "./electricity.estimates.model.ts";
import type { BasisWord, Covers } from "./electricity.params.ts";

/** How one of our own yearly shares was worked out. */
export type OwnMethod = "proRata" | "fixed" | "otherVolume";

export interface ElectricityEstimatesMessages {
  readonly covers: { readonly label: string } & Readonly<Record<Covers, string>>;
  readonly basisLabel: (shown: string, all: string) => string;
  readonly bases: Readonly<Record<BasisWord, string>>;
  readonly origin: { readonly label: string; readonly all: string; readonly independent: string };
  readonly legend: Readonly<Record<EstimatesLegendKey, string>>;
  readonly reportLine: (percent: string) => string;
  readonly title: (low: string, high: string) => string;
  readonly titlePart: (count: string, low: string, high: string, plural: string) => string;
  readonly titleEmpty: string;
  readonly subtitle: string;
  readonly sentence: (p: {
    count: string;
    once: string;
    independent: string;
    low: string;
    high: string;
    report: string;
  }) => string;
  readonly part: (p: { shown: string; count: string }) => string;
  readonly own: (p: { year: string; rata: string; low: string; high: string }) => string;
  readonly ofOtherVolume: (p: { year: string; low: string; high: string }) => string;
  readonly notes: {
    readonly classes: string;
    readonly range: string;
    readonly weak: string;
    readonly spread: string;
    readonly ties: string;
    readonly early: string;
    readonly own: string;
    readonly formulas: string;
    readonly undated: (count: string) => string;
    readonly vintage: string;
  };
  readonly empty: { readonly all: string; readonly covers: string; readonly basis: string; readonly known: string };
  readonly datum: {
    readonly said: (date: string) => string;
    readonly covers: Readonly<Record<Covers, string>>;
    readonly basis: Readonly<Record<BasisWord, string>>;
    readonly independent: string;
    readonly repeats: string;
    readonly dependent: string;
    readonly report: string;
    readonly weakness: Readonly<Record<NonNullable<Estimate["weakness"]>, string>>;
    readonly undated: string;
    readonly about: (period: string) => string;
    readonly own: Readonly<Record<OwnMethod, (year: string) => string>>;
    readonly formula: Readonly<Record<OwnMethod, string>>;
  };
  readonly table: {
    readonly caption: string;
    readonly said: string;
    readonly share: string;
    readonly covers: string;
    readonly shareOf: string;
    readonly origin: string;
    readonly own: string;
    readonly repeat: string;
    readonly other: string;
    readonly methods: Readonly<Record<OwnMethod, string>>;
  };
}

export const electricityEstimatesMessages: PerLocale<ElectricityEstimatesMessages> = { en, fa, ar };
