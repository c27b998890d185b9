import type { NamedView } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { WaiversState } from "./waivers.params.ts";

/** States of the waivers chart that have an address of their own. */
export const waiversViews: readonly NamedView<WaiversState>[] = [
  { id: "report", name: { en: "The report’s 60 days", ar: "ستون يوماً في التقرير" }, state: { focus: "waiver-10" } },
  {
    id: "as-then",
    name: { en: "As known on the report’s day", ar: "بحسب المعروف يوم التقرير" },
    state: { known: REPORT_DATE },
  },
  {
    id: "press",
    name: { en: "Gas or electricity: the press’s words", ar: "غاز أم كهرباء: بلفظ الصحافة" },
    state: { wording: "press" },
  },
  {
    id: "days-left",
    name: { en: "Days left on the report’s day", ar: "الأيام المتبقية يوم التقرير" },
    state: { mode: "cover" },
  },
  {
    id: "hole",
    name: { en: "The hole of July 2023", ar: "ثغرة تموز ٢٠٢٣" },
    state: { mode: "cover", date: "2023-07-16" },
  },
  { id: "after", name: { en: "What came after the last one", ar: "ما جاء بعد الأخير" }, state: { focus: "after-02" } },
];
