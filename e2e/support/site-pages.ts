/** What journeys that look at the whole site go through: every template, every chart mode, every built language. */
import { readFileSync } from "node:fs";
import { BORDER_MODES } from "#charts/border/border.params.ts";
import { CHART_IDS, type ChartId } from "#charts/chart.ts";
import { ELECTRICITY_MODES } from "#charts/electricity/electricity.params.ts";
import { TRADE_MODES } from "#charts/trade/trade.params.ts";
import { WAIVER_MODES } from "#charts/waivers/waivers.params.ts";
import { LOCALES, LOCALE_SETTINGS, type Locale } from "#i18n/locale.ts";

/** The modes of each chart; a chart without modes has one view of itself. */
const MODES: Readonly<Record<ChartId, readonly string[]>> = {
  trade: TRADE_MODES,
  electricity: ELECTRICITY_MODES,
  border: BORDER_MODES,
  waivers: WAIVER_MODES,
  pandemic: [],
};

/** Paths below a language: each chart in each of its modes. */
export const CHART_MODES: readonly string[] = CHART_IDS.flatMap((id) =>
  MODES[id].length === 0 ? [`charts/${id}/`] : MODES[id].map((mode) => `charts/${id}/?mode=${mode}`),
);

/** Paths below a language: each chart in its opening view. */
export const CHART_PAGES: readonly string[] = CHART_IDS.map((id) => `charts/${id}/`);

/** Paths below a language: one of each kind of page besides charts and statements. */
export const TEMPLATES = ["", "charts/", "check/", "timeline/", "data/", "about/", "workshop/"] as const;

/** Ids of all statements, from the pages that were built. */
const STATEMENTS = [
  ...readFileSync("dist/sitemap.xml", "utf8").matchAll(/<loc>[^<]*:\d+\/check\/([^/<]+)\/<\/loc>/g),
].map(([, id]) => String(id));

/** Days since 1970: what is too much for one day is looked at in turn. */
const TODAY = Math.floor(Date.now() / 86_400_000);

/** Statement pages in turn: another tenth of them every day, all in ten. */
export const STATEMENT_PAGES: readonly string[] = STATEMENTS.filter((_, index) => index % 10 === TODAY % 10).map(
  (id) => `check/${id}/`,
);

/** Paths below a language: each chart as a frame. */
export const FRAMES: readonly string[] = CHART_IDS.map((id) => `embed/${id}/`);

/** The language that the nth of several pages is looked at in today: each in all languages within as many days. */
export function localeInTurn(index: number): Locale {
  return LOCALES[(index + TODAY) % LOCALES.length] ?? "en";
}

/** One of the languages that run from right to left, another one every day. */
export const RIGHT_TO_LEFT: Locale = TODAY % 2 === 0 ? "fa" : "ar";

/** A path in a language, as it stands on the host. */
export function at(locale: Locale, path: string): string {
  const prefix = LOCALE_SETTINGS[locale].pathPrefix;
  return prefix === "" ? `/${path}` : `/${prefix}/${path}`;
}

export { LOCALES };
