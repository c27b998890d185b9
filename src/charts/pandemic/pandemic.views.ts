import type { NamedView } from "#charts/chart.ts";
import type { PandemicState } from "./pandemic.params.ts";

/** States of the pandemic chart that have an address of their own. */
export const pandemicViews: readonly NamedView<PandemicState>[] = [
  {
    id: "report-week",
    name: { en: "The week of the report", fa: "هفتهٔ گزارش", ar: "أسبوع التقرير" },
    state: { span: "2020", focus: "2020-W39" },
  },
  {
    id: "per-million",
    name: { en: "Per million people", fa: "به ازای یک میلیون نفر", ar: "لكل مليون نسمة" },
    state: { unit: "per-million", focus: "2020-W39" },
  },
  {
    id: "closures",
    name: { en: "When the border closed", fa: "هنگامی که مرز بسته شد", ar: "حين أُغلقت الحدود" },
    state: { span: "2020", focus: "t2020-05" },
  },
];
