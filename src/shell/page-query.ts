/** The `data-query` attribute of a page: which words of an address change which of its charts or parts. */
import { CHART_IDS } from "#charts/chart.ts";
import { CHARTS } from "#charts/registry.ts";
import { VERSION_WORD } from "#url/version.ts";
import { checkParams } from "#statements/check-params.ts";
import { timelineParams } from "#timeline/timeline-params.ts";
import type { Page } from "./pages.ts";

/** Empty for pages that no word changes. Read by the head script. */
export function pageQuery(page: Page): string {
  if (page.kind === "report") return CHART_IDS.map((id) => `${id}:${id}.`).join(" ");
  if (page.kind === "chart")
    return `${page.chart}:${[VERSION_WORD, ...Object.keys(CHARTS[page.chart].params)].join(",")}`;
  if (page.kind === "check") return `check:${Object.keys(checkParams).join(",")}`;
  if (page.kind === "timeline") return `timeline:${Object.keys(timelineParams).join(",")}`;
  return "";
}
