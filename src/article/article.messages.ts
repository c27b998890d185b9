/** Words of the report page around the report itself. */
import type { ChartId } from "#charts/chart.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./article.messages.ar.ts";
import { en } from "./article.messages.en.ts";
import { fa } from "./article.messages.fa.ts";

export interface ArticleMessages {
  readonly stage: { readonly label: string; readonly opening: string };
  readonly notes: { readonly all: string; readonly changes: string; readonly label: string };
  readonly close: string;
  readonly seeChart: (chart: string) => string;
  readonly fullPage: string;
  readonly loading: string;
  readonly failed: (problem: string) => string;
  readonly retry: string;
  readonly changesOf: string;
  readonly next: string;
  readonly paragraph: (n: string) => string;
  readonly ownPage: (chart: string) => string;
  readonly chartNames: Readonly<Record<ChartId, string>>;
  readonly opening: {
    readonly label: string;
    /** What each figure counts, and what the fact check found of it. */
    readonly exports: { readonly what: string; readonly finding: string };
    readonly share: { readonly what: string; readonly finding: string };
    readonly border: { readonly what: string; readonly finding: string };
    readonly kilometres: (value: string) => string;
  };
  readonly end: { readonly title: string; readonly check: string; readonly charts: string; readonly about: string };
  readonly sentences: {
    readonly trade: (p: {
      value: string;
      year: string;
      share: string;
      provisional: string;
      provisionalYear: string;
      provisionalShare: string;
    }) => string;
    readonly promise: (p: { count: string; first: string; last: string }) => string;
    readonly waivers: (p: { number: string; count: string; inferred: string; end: string }) => string;
    readonly electricity: (p: { count: string; low: string; high: string }) => string;
    readonly border: (p: { low: string; high: string }) => string;
  };
}

export const articleMessages: PerLocale<ArticleMessages> = { en, fa, ar };
