/** Words of the electricity chart's view of lost gas. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./electricity.gas.messages.ar.ts";
import { en } from "./electricity.gas.messages.en.ts";
import { fa } from "./electricity.gas.messages.fa.ts";
import type { End, Role } from "./electricity.gas.model.ts";
import type { Season } from "./electricity.params.ts";

export interface ElectricityGasMessages {
  readonly gas: string;
  readonly gasUnit: string;
  /** Told when what was typed is no number within the bounds. */
  readonly outside: (low: string, high: string) => string;
  readonly gasValue: (value: string) => string;
  readonly season: string;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly ends: Readonly<Record<End, string>>;
  /** Heads of the three results. */
  readonly results: Readonly<Record<End, string>>;
  readonly ofOutput: (share: string, base: string) => string;
  readonly lostMegawatts: (value: string) => string;
  readonly axis: string;
  readonly factorScale: string;
  readonly reason: Readonly<Record<Role, (value: string) => string>>;
  readonly title: (p: { gas: string; low: string; high: string }) => string;
  readonly titleNothing: string;
  readonly subtitle: (season: string, base: string) => string;
  readonly subtitlePlain: string;
  readonly sentence: (p: { gas: string; list: string; share: string; season: string }) => string;
  readonly sentencePlain: (p: { gas: string; list: string }) => string;
  readonly end: Readonly<Record<End, (megawatts: string) => string>>;
  readonly checked: (p: { within: string; all: string; listed: string; plural: string }) => string;
  readonly datum: {
    readonly estimate: Readonly<Record<End, (gas: string) => string>>;
    readonly megawatts: (value: string) => string;
    readonly formula: (gas: string, factor: string) => string;
    readonly share: (share: string, season: string, base: string) => string;
    readonly noSeason: (season: string) => string;
    readonly cut: (date: string) => string;
    readonly volume: (gas: string, ratio: string) => string;
    readonly cumulative: string;
    readonly undated: string;
    readonly factor: (date: string) => string;
    readonly factorUndated: string;
    readonly factorValue: (value: string) => string;
    readonly worked: (power: string, gas: string, efficiency: string) => string;
  };
  readonly notes: readonly string[];
  readonly empty: string;
  readonly table: {
    readonly caption: string;
    readonly what: string;
    readonly date: string;
    readonly gas: string;
    readonly megawatts: string;
    readonly ratio: string;
    readonly used: string;
    readonly estimate: Readonly<Record<End, string>>;
    readonly factor: string;
    readonly cut: string;
    readonly drawn: string;
    readonly noVolume: string;
    readonly noLoss: string;
    readonly neither: string;
    readonly channels: Readonly<Record<"gas" | "gas and power" | "gas swap and power" | "power lines", string>>;
    readonly notGiven: string;
  };
}

export const electricityGasMessages: PerLocale<ElectricityGasMessages> = { en, fa, ar };
