/** The query words that every chart understands, and the span of days that "as known on" may name. */
import type { SharedState } from "./chart.ts";
import { choice, knownOn, recordKey, type Params } from "#url/params.ts";

/** The day of the report, one of the two stops of "as known on". */
export const REPORT_DATE = "2020-09-27";

export const sharedParams: Params<SharedState> = {
  tab: choice(["chart", "table", "sources"], "chart"),
  focus: recordKey(),
  known: knownOn({ min: "2003-01-01", max: "2026-03-31" }),
};
