/** Addresses that are handed out: pages, share pictures, frames. Paths are below the site's base and language. */
import type { AnyWords, ChartId, SharedState } from "#charts/chart.ts";
import { statePath } from "#charts/nearest-view.ts";
import type { Locale } from "#i18n/locale.ts";
import { sitePath } from "#url/site-path.ts";

/** Address on this host at which a state opens, its preview being as near as there is one. */
export function shareAddress(chart: AnyWords, state: SharedState, locale: Locale): string {
  return sitePath(locale, statePath(chart, state));
}

/** Path of the share picture of a page, itself given by its path: `charts/trade/` → `cards/charts/trade.png`. */
export function cardPath(path: string): string {
  return `cards/${path === "" ? "report" : path.replace(/\/$/, "")}.png`;
}

/** Path of a view's whole drawing, with title, note and source; the opening view's is named after its chart. */
export function picturePath(chart: ChartId, view?: string): string {
  return view === undefined ? `pictures/${chart}.svg` : `pictures/${chart}/${view}.svg`;
}

/** Path of a view's drawing alone, small, in the reader's light or dark colours. */
export function smallPicturePath(chart: ChartId, view: string): string {
  return `pictures/small/${chart}/${view}.svg`;
}
