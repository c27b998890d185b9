import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { nearestView } from "#charts/nearest-view.ts";
import { BASE_PATH } from "#url/site-path.ts";
import { embedSnippet } from "./snippet.ts";

/** The code that puts a chart as it is shown into somebody's page. `page` is an address of the site it comes from. */
export function embedCode({ chart, state, description, language: { locale } }: ShownChart, page: string): string {
  const site = new URL(BASE_PATH, page).href;
  const { view } = nearestView(chart, state);
  return embedSnippet({ site, locale, chart, view, state }, description.title);
}
