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
  /** Below a later paragraph that a change touches too. */
  readonly changesAbove: (paragraph: string) => string;
  /** What the newspaper changed, in one sentence. */
  readonly changesFound: (p: { all: string; left: string; altered: string; added: string; share: string }) => string;
  readonly next: string;
  readonly paragraph: (n: string) => string;
  readonly ownPage: (chart: string) => string;
  readonly chartNames: Readonly<Record<ChartId, string>>;
  readonly opening: {
    readonly label: string;
    /** What each figure counts, and why the fact check found what it found. */
    readonly exports: { readonly what: string; readonly why: string };
    readonly share: { readonly what: string; readonly why: string };
    readonly border: { readonly what: string; readonly why: string };
    readonly finding: (verdict: string, why: string) => string;
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
