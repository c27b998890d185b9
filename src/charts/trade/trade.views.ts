import type { NamedView } from "#charts/chart.ts";
import type { TradeState } from "./trade.params.ts";

/** States of the trade chart that have an address of their own. */
export const tradeViews: readonly NamedView<TradeState>[] = [
  {
    id: "nine-billion",
    name: { en: "The nine billion of the report", fa: "نه میلیارد دلارِ گزارش", ar: "المليارات التسعة في التقرير" },
    state: { focus: "1398" },
  },
  {
    id: "known-then",
    name: { en: "As known on the report’s day", fa: "بر پایهٔ دانسته‌های روز گزارش", ar: "كما كان معروفاً يوم التقرير" },
    state: { known: "2020-09-27", focus: "1398" },
  },
  {
    id: "share-of-the-promise",
    name: { en: "In percent of the promise", fa: "به درصدی از وعده", ar: "نسبة من الوعد" },
    state: { unit: "goal" },
  },
  {
    id: "promise",
    name: { en: "Each time the promise was made", fa: "هر بار که وعده داده شد", ar: "كل مرة ذُكر فيها الوعد" },
    state: { mode: "promise" },
  },
  { id: "both-ways", name: { en: "Both ways", fa: "دوسویه", ar: "في الاتجاهين" }, state: { mode: "both-ways" } },
  {
    id: "crossings",
    name: { en: "By crossing", fa: "به تفکیک گذرگاه", ar: "بحسب المنفذ" },
    state: { mode: "crossings" },
  },
  {
    id: "mehran",
    name: { en: "Mehran through the closure", fa: "مهران در دورهٔ بسته بودن", ar: "مهران في أثناء الإغلاق" },
    state: { mode: "crossings", part: "mehran" },
  },
  {
    id: "same-months",
    name: { en: "The same months, year by year", fa: "ماه‌های یکسان، سال به سال", ar: "الأشهر نفسها، سنة بسنة" },
    state: { mode: "crossings", part: "months" },
  },
  {
    id: "suppliers",
    name: { en: "Who else sells to Iraq", fa: "دیگر فروشندگان به عراق", ar: "من يبيع للعراق أيضاً" },
    state: { mode: "suppliers" },
  },
  {
    id: "needed",
    name: { en: "What it would have taken", fa: "چه رشدی لازم بود", ar: "ما الذي كان يلزم" },
    state: { mode: "needed" },
  },
];
