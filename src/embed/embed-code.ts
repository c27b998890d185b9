import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { CHARTS } from "#charts/registry.ts";
import { nearestView } from "#charts/nearest-view.ts";
import { BASE_PATH } from "#url/site-path.ts";
import { embedSnippet } from "./snippet.ts";

/** The code that puts a chart as it is shown into somebody's page. Browser only: the address is this site's own. */
export function embedCode({ chart, state, description, language: { locale } }: ShownChart): string {
  const site = new URL(BASE_PATH, window.location.href).href;
  const { view } = nearestView(CHARTS[chart.id], state);
  return embedSnippet({ site, locale, chart, view, state }, description.title);
}
