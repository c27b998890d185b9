/** Made while building by `prerender/report-facts.vite.ts`. */
declare module "virtual:report-facts" {
  import type { ReportFacts } from "#article/report-facts.ts";

  export const REPORT_FACTS: ReportFacts;
}
