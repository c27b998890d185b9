/** Words of the site around its content: header, footer, charts index, about, missing page. */
import type { ChartId } from "#charts/chart.ts";
import type { PerLocale } from "#i18n/locale.ts";

interface ShellMessages {
  readonly siteName: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly report: string;
    readonly charts: string;
    readonly check: string;
    readonly about: string;
  };
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
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
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly openChart: string;
    readonly long: string;
  };
  readonly missing: { readonly title: string; readonly description: string; readonly lead: string };
  readonly pageFailed: string;
  readonly reload: string;
}

export const shellMessages: PerLocale<ShellMessages> = {
  en: {
    siteName: "Across the border",
    skip: "Skip to the content",
    nav: { label: "Pages", report: "Report", charts: "Charts", check: "Fact check", about: "About" },
    theme: { label: "Appearance", system: "As the system", light: "Light", dark: "Dark" },
    footer: (contact) => (contact === null ? "No contact set." : `Contact: ${contact}`),
    licence: "Data CC BY 4.0 with exceptions per table; code MIT. No cookies, no trackers, no third-party requests.",
    charts: {
      title: "The charts",
      description: "Three charts on Iran and Iraq: their trade, Iraq’s electricity and the border.",
      lead: "Each chart has its own page, with its table and every source, and an address that keeps what you set.",
      views: "Views",
    },
    chartNames: {
      trade: "Trade",
      electricity: "Electricity",
      border: "Border",
    },
    chart: {
      back: "Read the report beside this chart",
      otherViews: "Views of this chart",
      copy: "Copy link",
      copied: "Link copied",
      copyFailed: "Copy this address:",
      openChart: "Open this chart on its own page",
      long: "What this shows",
    },
    missing: {
      title: "No page at this address",
      description: "The address leads nowhere on this site.",
      lead: "The page may have been misspelt in the link. These are the ways onward:",
    },
    pageFailed: "This page did not load. Check the connection, then try again.",
    reload: "Try again",
  },
};
