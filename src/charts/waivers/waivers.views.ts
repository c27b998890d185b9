import type { NamedView } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { WaiversState } from "./waivers.params.ts";

/** States of the waivers chart that have an address of their own. */
export const waiversViews: readonly NamedView<WaiversState>[] = [
  { id: "report", name: { en: "The report’s 60 days" }, state: { focus: "waiver-10" } },
  { id: "as-then", name: { en: "As known on the report’s day" }, state: { known: REPORT_DATE } },
  { id: "press", name: { en: "Gas or electricity: the press’s words" }, state: { wording: "press" } },
  { id: "days-left", name: { en: "Days left on the report’s day" }, state: { mode: "cover" } },
  { id: "hole", name: { en: "The hole of July 2023" }, state: { mode: "cover", date: "2023-07-16" } },
  { id: "after", name: { en: "What came after the last one" }, state: { focus: "after-02" } },
];
