/** Words of the site around its content: header, footer, charts index, about, missing page. */
import type { ChartId } from "#charts/chart.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./shell.messages.ar.ts";
import { en } from "./shell.messages.en.ts";
import { fa } from "./shell.messages.fa.ts";

export interface ShellMessages {
  readonly siteName: string;
  readonly skip: string;
  /** Name of the language switch. */
  readonly language: string;
  readonly nav: {
    readonly label: string;
    readonly report: string;
    readonly charts: string;
    readonly check: string;
    readonly timeline: string;
    readonly data: string;
    readonly about: string;
  };
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  /** The choice of digits; null where the language has none to offer. */
  readonly digits: { readonly label: string; readonly own: string; readonly latin: string } | null;
  readonly footer: (contact: string | null) => string;
  readonly licence: string;
  readonly charts: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly views: string;
  };
  readonly chartNames: Readonly<Record<ChartId, string>>;
  readonly chart: {
    readonly back: string;
    readonly otherViews: string;
    readonly openChart: string;
    readonly long: string;
  };
  readonly missing: { readonly title: string; readonly description: string };
  readonly pageFailed: string;
  readonly reload: string;
}

export const shellMessages: PerLocale<ShellMessages> = { en, fa, ar };
