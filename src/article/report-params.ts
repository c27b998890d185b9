/** The report page's own query words, beside those of its charts. */
import { CHART_IDS } from "#charts/chart.ts";
import { choice, toggle, type Params } from "#url/params.ts";

export interface ReportState {
  /** Which chart stands beside the text; empty until the reader chooses, then scrolling moves on from it. */
  readonly stage: "" | (typeof CHART_IDS)[number];
  /** Whether all statements are marked, or only those with figures. */
  readonly notes: boolean;
  /** Whether the newspaper's changes to agency copy are shown. */
  readonly changes: boolean;
}

export const reportParams: Params<ReportState> = {
  stage: choice(["", ...CHART_IDS], ""),
  notes: toggle(),
  changes: toggle(),
};
