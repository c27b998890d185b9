/** Words of the pandemic chart. */
import type { BorderEffect } from "#data/border/border-timeline.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import type { Country } from "./pandemic.data.ts";
import { ar } from "./pandemic.messages.ar.ts";
import { en } from "./pandemic.messages.en.ts";
import { fa } from "./pandemic.messages.fa.ts";
import type { PandemicState, Unit } from "./pandemic.params.ts";

export interface PandemicMessages {
  readonly units: { readonly label: string } & Readonly<Record<Unit, string>>;
  readonly spans: { readonly label: string } & Readonly<Record<PandemicState["span"], string>>;
  readonly countries: Readonly<Record<Country, string>>;
  readonly title: {
    readonly plain: string;
    /** Exports to Iraq in the year before and in the first year of the pandemic, in billions of dollars. */
    readonly trade: (p: { before: string; during: string }) => string;
  };
  readonly subtitle: Readonly<Record<Unit, string>>;
  readonly sentence: Readonly<
    Record<
      Unit,
      (p: { start: string; end: string; iran: string; iraq: string; above: string; weeks: string }) => string
    >
  >;
  readonly peaks: (p: { iran: string; iranWeek: string; iraq: string; iraqWeek: string }) => string;
  readonly bands: (p: { count: string; first: string; last: string; closings: string; reopenings: string }) => string;
  readonly datum: {
    readonly week: (start: string, end: string) => string;
    readonly cases: (iran: string, iraq: string) => string;
    readonly perMillion: (iran: string, iraq: string) => string;
    readonly counted: (iran: string, iraq: string) => string;
    readonly deaths: (iran: string, iraq: string) => string;
    readonly report: string;
    readonly effect: Readonly<Record<BorderEffect, string>>;
    readonly approximate: string;
    readonly exports: (value: string) => string;
  };
  readonly drawing: {
    readonly recordsEnd: string;
    readonly reportWeek: string;
    readonly border: string;
    readonly exports: (value: string) => string;
    readonly effect: Readonly<Record<BorderEffect, string>>;
  };
  readonly notes: {
    readonly testing: string;
    readonly dates: string;
    readonly bands: string;
    readonly exports: string;
    readonly population: string;
    readonly copies: string;
  };
  readonly undated: string;
  readonly table: {
    readonly caption: string;
    readonly week: string;
    readonly iran: string;
    readonly iraq: string;
    readonly border: string;
    readonly unit: Readonly<Record<Unit, string>>;
  };
}

export const pandemicMessages: PerLocale<PandemicMessages> = { en, fa, ar };
