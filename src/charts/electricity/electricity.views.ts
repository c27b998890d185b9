import type { NamedView } from "#charts/chart.ts";
import type { ElectricityState } from "./electricity.params.ts";

/** States of the electricity chart that have an address of their own. */
export const electricityViews: readonly NamedView<ElectricityState>[] = [
  {
    id: "report-arithmetic",
    name: { en: "The report’s arithmetic", fa: "حساب گزارش", ar: "حساب التقرير" },
    state: { focus: "share_estimates-010" },
  },
  {
    id: "by-line",
    name: {
      en: "The report’s 1,000 MW by line",
      fa: "۱٬۰۰۰ مگاوات گزارش با خط",
      ar: "١٬٠٠٠ ميغاواط عبر الخطوط في التقرير",
    },
    state: { focus: "direct_power-018" },
  },
  {
    id: "stock-sentence",
    name: { en: "The sentence before the report", fa: "همین جمله پیش از گزارش", ar: "الجملة قبل التقرير" },
    state: { focus: "share_estimates-061" },
  },
  {
    id: "estimates",
    name: { en: "All published shares", fa: "همهٔ سهم‌های منتشرشده", ar: "كل النسب المنشورة" },
    state: { mode: "estimates", focus: "share_estimates-010" },
  },
  {
    id: "independent",
    name: {
      en: "Only independent shares",
      fa: "تنها سهم‌های با منشأ مستقل",
      ar: "النسب المستقلة وحدها",
    },
    state: { mode: "estimates", origin: "independent" },
  },
  {
    id: "generation",
    name: { en: "Iraq’s electricity by source", fa: "برق عراق به تفکیک منبع", ar: "كهرباء العراق بحسب المصدر" },
    state: { mode: "generation" },
  },
  {
    id: "beside-iran",
    name: {
      en: "Iraq’s electricity beside Iran’s",
      fa: "برق عراق در کنار برق ایران",
      ar: "كهرباء العراق إلى جانب كهرباء إيران",
    },
    state: { mode: "generation", country: "both" },
  },
  {
    id: "if-gas-stops",
    name: { en: "If the gas stops", fa: "اگر گاز قطع شود", ar: "إذا توقف الغاز" },
    state: { mode: "if-gas-stops" },
  },
  {
    id: "fifty-million",
    name: {
      en: "If all 50 million m³ a day stop in summer",
      fa: "اگر هر ۵۰ میلیون متر مکعب در روز در تابستان قطع شود",
      ar: "إذا توقفت صيفاً ٥٠ مليون متر مكعب يومياً كلها",
    },
    state: { mode: "if-gas-stops", gas: 50, season: "summer-2025" },
  },
  {
    id: "supply-and-demand",
    name: { en: "Supply and demand in megawatts", fa: "عرضه و تقاضا به مگاوات", ar: "العرض والطلب بالميغاواط" },
    state: { mode: "supply" },
  },
  {
    id: "outputs-and-peaks",
    name: {
      en: "Output and peaks around the report",
      fa: "تولید و اوج بار در زمان گزارش",
      ar: "الإنتاج والذروة حول وقت التقرير",
    },
    state: { mode: "supply", series: ["output", "peak"], focus: "power_balance-021" },
  },
];
