import type { NamedView } from "#charts/chart.ts";
import { REPORT_DATE } from "#charts/shared-params.ts";
import type { WaiversState } from "./waivers.params.ts";

/** States of the waivers chart that have an address of their own. */
export const waiversViews: readonly NamedView<WaiversState>[] = [
  {
    id: "report",
    name: { en: "The report’s 60 days", fa: "۶۰ روز گزارش", ar: "الأيام الستون في التقرير" },
    state: { focus: "waiver-10" },
  },
  {
    id: "first",
    name: {
      en: "The first waiver, November 2018",
      fa: "نخستین معافیت، نوامبر ۲۰۱۸",
      ar: "الإعفاء الأول، تشرين الثاني ٢٠١٨",
    },
    state: { focus: "waiver-01" },
  },
  {
    id: "as-then",
    name: { en: "As known on the report’s day", fa: "بر پایهٔ دانسته‌های روز گزارش", ar: "كما كان معروفاً يوم التقرير" },
    state: { known: REPORT_DATE },
  },
  {
    id: "press",
    name: {
      en: "Gas or electricity: what the press says",
      fa: "گاز یا برق: به تعبیر رسانه‌ها",
      ar: "غاز أم كهرباء: بلفظ الصحافة",
    },
    state: { wording: "press" },
  },
  {
    id: "talks",
    name: {
      en: "Days left on the day of the talks",
      fa: "روزهای مانده در روز گفت‌وگوها",
      ar: "الأيام المتبقية يوم المحادثات",
    },
    state: { mode: "cover", date: "2020-09-26" },
  },
  {
    id: "days-left",
    name: { en: "Days left on the report’s day", fa: "روزهای مانده در روز گزارش", ar: "الأيام المتبقية يوم التقرير" },
    state: { mode: "cover" },
  },
  {
    id: "hole",
    name: { en: "The gap of July 2023", fa: "شکاف ژوئیهٔ ۲۰۲۳", ar: "ثغرة تموز ٢٠٢٣" },
    state: { mode: "cover", date: "2023-07-16" },
  },
  {
    id: "after",
    name: { en: "What came after the last one", fa: "پس از آخرین معافیت چه شد", ar: "ما جاء بعد الإعفاء الأخير" },
    state: { focus: "after-02" },
  },
];
