import type { NamedView } from "#charts/chart.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** States of the electricity chart that have an address of their own. */
export const electricityViews: readonly NamedView<ElectricityState>[] = [
  {
    id: "report-arithmetic",
    name: { en: "The report’s arithmetic", ar: "حساب التقرير" },
    state: { focus: "share_estimates-010" },
  },
  {
    id: "stock-sentence",
    name: { en: "The sentence before the report", ar: "الجملة قبل التقرير" },
    state: { focus: "share_estimates-061" },
  },
  {
    id: "estimates",
    name: { en: "All published shares", ar: "كل النسب المنشورة" },
    state: { mode: "estimates", focus: "share_estimates-010" },
  },
  {
    id: "independent",
    name: { en: "Only shares with an author of their own", ar: "ما له صاحب معروف من النسب فقط" },
    state: { mode: "estimates", origin: "independent" },
  },
  {
    id: "generation",
    name: { en: "Iraq’s electricity by source", ar: "كهرباء العراق بحسب المصدر" },
    state: { mode: "generation" },
  },
  {
    id: "beside-iran",
    name: { en: "Iraq’s electricity beside Iran’s", ar: "كهرباء العراق إلى جانب كهرباء إيران" },
    state: { mode: "generation", country: "both" },
  },
  { id: "if-gas-stops", name: { en: "If the gas stops", ar: "إذا توقف الغاز" }, state: { mode: "if-gas-stops" } },
  {
    id: "fifty-million",
    name: { en: "If all 50 million m³ a day stop in summer", ar: "إذا توقفت ٥٠ مليون متر مكعب يومياً كلها صيفاً" },
    state: { mode: "if-gas-stops", gas: 50, season: "summer-2025" },
  },
  {
    id: "supply-and-demand",
    name: { en: "Supply and demand in megawatts", ar: "العرض والطلب بالميغاواط" },
    state: { mode: "supply" },
  },
  {
    id: "outputs-and-peaks",
    name: { en: "Outputs and peaks around the report", ar: "الإنتاج والذروة حول وقت التقرير" },
    state: { mode: "supply", series: ["output", "peak"], focus: "power_balance-021" },
  },
];
