/** Words of the electricity chart's view of generation. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./electricity.generation.messages.ar.ts";
import { en } from "./electricity.generation.messages.en.ts";
import { fa } from "./electricity.generation.messages.fa.ts";
import type { BarPart } from "./electricity.generation.layout.ts";
import type { Country } from "./electricity.generation.model.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** Columns of the file that make up what was generated. */
export type SourceColumn = "gas" | "oil" | "hydro" | "solar" | "wind" | "bio" | "coal" | "nuclear";

export interface ElectricityGenerationMessages {
  readonly country: { readonly label: string } & Readonly<Record<ElectricityState["country"], string>>;
  readonly unit: { readonly label: string } & Readonly<Record<ElectricityState["unit"], string>>;
  readonly countries: Readonly<Record<Country, string>>;
  readonly parts: Readonly<Record<BarPart, string>>;
  readonly sources: Readonly<Record<SourceColumn, string>>;
  readonly twh: (value: string) => string;
  readonly title: Readonly<
    Record<Country, (p: { gas: string; supplied: string; year: string; net: string }) => string>
  >;
  readonly titleBoth: (p: { year: string; iraq: string; iran: string }) => string;
  readonly subtitle: Readonly<Record<ElectricityState["unit"], string>>;
  readonly sentence: Readonly<
    Record<
      Country,
      (p: { first: string; from: string; last: string; to: string; gas: string; oil: string; net: string }) => string
    >
  >;
  readonly peakImports: (value: string, percent: string, year: string) => string;
  readonly datum: {
    readonly label: (country: string, year: string) => string;
    readonly supplied: (value: string) => string;
    readonly part: (name: string, value: string, percent: string) => string;
    readonly imports: (value: string, percent: string) => string;
    readonly exports: (value: string, percent: string) => string;
    readonly missing: (names: string) => string;
  };
  readonly notes: readonly string[];
  readonly notesIran: string;
  readonly undated: string;
  readonly empty: string;
  readonly table: {
    readonly caption: string;
    readonly country: string;
    readonly year: string;
    readonly generated: string;
    readonly netImports: string;
    readonly supplied: string;
    readonly noValue: string;
  };
}

export const electricityGenerationMessages: PerLocale<ElectricityGenerationMessages> = { en, fa, ar };
