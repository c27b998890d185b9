/** The query words that every chart understands, and the span of days that "as known on" may name. */
import type { SharedState } from "./chart.ts";
import { choice, knownOn, quotation, recordKey, type Params } from "#url/params.ts";

/** The day of the report, one of the two stops of "as known on". */
export const REPORT_DATE = "2020-09-27";

/** Days that "as known on" may name: from the first exports on record to the last page that was read. */
export const KNOWN_LIMITS = { min: "2003-01-01", max: "2026-03-31" } as const;

export const sharedParams: Params<SharedState> = {
  tab: choice(["chart", "table", "sources"], "chart"),
  focus: recordKey(),
  known: knownOn(KNOWN_LIMITS),
  quote: quotation(),
};
