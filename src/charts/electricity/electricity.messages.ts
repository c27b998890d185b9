/** Words of the electricity chart. */
import type { PerLocale } from "#i18n/locale.ts";
import { en } from "./electricity.messages.en.ts";
import type { ElectricityMode } from "./electricity.params.ts";
import type { Base, Part } from "./electricity.reported.model.ts";

export interface ElectricityMessages {
  readonly modes: { readonly label: string } & Readonly<Record<ElectricityMode, string>>;
  readonly covers: { readonly gas: string; readonly lines: string; readonly both: string };
  readonly origin: { readonly label: string; readonly all: string; readonly independent: string };
  readonly base: Readonly<Record<Base["id"], (megawatts: string) => string>>;
  readonly baseName: Readonly<Record<Base["id"], string>>;
  readonly part: Readonly<Record<Part["kind"], string>>;
  readonly legend: { readonly gas: string; readonly other: string; readonly lines: string; readonly tied: string };
  readonly unitNote: (megawatts: string) => string;
  readonly megawatts: (value: string) => string;
  readonly reportLine: (percent: string) => string;
  readonly ownLabel: string;
  readonly title: {
    readonly reported: (share: string, base: string, peak: string) => string;
    readonly estimates: (low: string, high: string) => string;
  };
  readonly subtitle: Readonly<Record<ElectricityMode, string>>;
  readonly sentence: {
    readonly reported: (p: {
      share: string;
      base: string;
      gas: string;
      average: string;
      peak: string;
      third: string;
    }) => string;
    readonly estimates: (p: {
      count: string;
      independent: string;
      low: string;
      high: string;
      report: string;
    }) => string;
    readonly own: (p: { year: string; rata: string; low: string; high: string }) => string;
    readonly stock: (dates: string) => string;
  };
  readonly notes: {
    readonly rate: string;
    readonly stock: (dates: string) => string;
    readonly peak: string;
    readonly tied: string;
    readonly classes: string;
    readonly ties: string;
    readonly ranges: string;
    readonly own: string;
    readonly undated: (count: string) => string;
    readonly vintage: string;
  };
  readonly reportedVintage: string;
  readonly empty: string;
  readonly datum: {
    readonly ofBase: (share: string, base: string) => string;
    readonly said: string;
    readonly basis: (basis: string) => string;
    readonly covers: Readonly<Record<"gas" | "lines" | "both", string>>;
    readonly independent: string;
    readonly repeats: string;
    readonly dependent: string;
    readonly printed: (qualifier: string, value: string) => string;
    readonly undated: (basis: string) => string;
    readonly proRata: string;
    readonly fixed: string;
    readonly formula: (formula: string) => string;
  };
  readonly table: {
    readonly caption: Readonly<Record<ElectricityMode, string>>;
    readonly base: string;
    readonly part: string;
    readonly megawatts: string;
    readonly share: string;
    readonly said: string;
    readonly covers: string;
    readonly shareOf: string;
    readonly origin: string;
    readonly own: string;
    readonly repeat: string;
    readonly other: string;
    readonly publisher: string;
  };
}

export const electricityMessages: PerLocale<ElectricityMessages> = { en };
