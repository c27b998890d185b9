/** Addresses that are handed out: pages, share pictures, frames. Paths are below the site's base and language. */
import type { ChartId, SharedState } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import type { Locale } from "#i18n/locale.ts";
import { sitePath } from "#url/site-path.ts";
import { nearestView } from "./nearest-view.ts";

/** Path of a chart's page or of a named view's. */
export function chartPath(chart: ChartId, view?: string): string {
  return view === undefined ? `charts/${chart}/` : `charts/${chart}/${view}/`;
}

/** Address on this host at which a state opens, its preview being as near as there is one. */
export function shareAddress(chart: ChartId, state: SharedState, locale: Locale): string {
  const { view, query } = nearestView(CHARTS[chart], state);
  return sitePath(locale, chartPath(chart, view)) + query;
}

/** Path of the share picture of a page, itself given by its path: `charts/trade/` → `cards/charts/trade.png`. */
export function cardPath(path: string): string {
  return `cards/${path === "" ? "report" : path.replace(/\/$/, "")}.png`;
}

/** Path of a view's whole drawing, with title, note and source; the opening view's is named after its chart. */
export function picturePath(chart: ChartId, view?: string): string {
  return view === undefined ? `pictures/${chart}.svg` : `pictures/${chart}/${view}.svg`;
}
