import type { NamedView } from "#charts/chart.ts";
import type { BorderState } from "./border.params.ts";

/** States of the border chart that have an address of their own. */
export const borderViews: readonly NamedView<BorderState>[] = [
  {
    id: "travellers",
    name: { en: "Travellers on the report’s day", fa: "مسافران در روز گزارش", ar: "المسافرون يوم التقرير" },
    state: { traffic: "travellers" },
  },
  {
    id: "spring-2020",
    name: { en: "The closure in spring 2020", fa: "بسته شدن مرز در بهار ۲۰۲۰", ar: "الإغلاق في ربيع ٢٠٢٠" },
    state: { date: "2020-04-01" },
  },
  {
    id: "mehran",
    name: { en: "Mehran on the report’s day", fa: "مهران در روز گزارش", ar: "مهران يوم التقرير" },
    state: { focus: "mehran" },
  },
  {
    id: "gas-and-power",
    name: { en: "Gas and power across the border", fa: "گذر گاز و برق از مرز", ar: "الغاز والكهرباء عبر الحدود" },
    state: { mode: "gas-power" },
  },
  {
    id: "plants-on-iranian-gas",
    name: {
      en: "Plants documented on Iranian gas",
      fa: "نیروگاه‌های با استفادهٔ مستند از گاز ایران",
      ar: "محطات موثق عملها بالغاز الإيراني",
    },
    state: {
      mode: "gas-power",
      layers: ["gas", "documented"],
      zoom: 2.5,
      at: { longitude: 45.1, latitude: 33.7 },
    },
  },
  {
    id: "unrolled",
    name: { en: "The border as a straight line", fa: "مرز در یک خط", ar: "الحدود على خط مستقيم" },
    state: { mode: "unrolled" },
  },
  {
    id: "parviz-khan",
    name: { en: "Parviz Khan along the border", fa: "پرویزخان در طول مرز", ar: "برويزخان على امتداد الحدود" },
    state: { mode: "unrolled", focus: "parviz-khan" },
  },
  {
    id: "how-long",
    name: { en: "How long is the border?", fa: "طول مرز چقدر است؟", ar: "كم طول الحدود؟" },
    state: { mode: "how-long" },
  },
  {
    id: "fourteen-hundred",
    name: {
      en: "The report’s 1,400 kilometres",
      fa: "۱٬۴۰۰ کیلومتر گزارش",
      ar: "طول الحدود في التقرير: ١٬٤٠٠ كيلومتر",
    },
    state: { mode: "how-long", focus: "published-1400" },
  },
];
