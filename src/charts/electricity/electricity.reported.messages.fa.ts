import type { ElectricityReportedMessages } from "./electricity.reported.messages.ts";

/** In Persian. */
export const fa: ElectricityReportedMessages = {
  base: {
    report: ({ base, tied, other, lines }) => `از ${base} مگاوات: ${tied} گاز + ${other} دیگر؛ به‌اضافهٔ ${lines} با خط`,
    agency: ({ tied, other }) => `«حدود یک‌سوم» خبرگزاری فرانسه: ${tied} گاز و خطوط + ${other} دیگر`,
    average: ({ base }) => `همان گاز، از عرضهٔ میانگین ۲۰۲۰، ${base} مگاوات`,
    peak: ({ base }) => `همان گاز، از اوج تابستان، ${base} مگاوات`,
  },
  baseShort: {
    report: (base) => `گزارش: از ${base} مگاوات`,
    agency: () => "خبرگزاری فرانسه: گاز و خطوط با هم",
    average: () => "از عرضهٔ میانگین ۲۰۲۰",
    peak: () => "از اوج تابستان",
  },
  baseName: {
    report: "پایهٔ گزارش",
    agency: "سهم خبرگزاری فرانسه از پایهٔ گزارش",
    average: "عرضهٔ میانگین ۲۰۲۰",
    peak: "اوج تابستان",
  },
  part: {
    gas: "برق از گاز ایران",
    tied: "برق از گاز و خطوط ایران",
    other: "همهٔ برق دیگر",
    range: "میان دو رقم اوج",
    lines: "برق با خط از ایران",
  },
  legend: {
    gas: "گاز ایران",
    tied: "گاز و خطوط با هم",
    lines: "با خط",
    other: "همهٔ برق دیگر",
    range: "میان دو رقم اوج",
  },
  unitNote: (megawatts) => `هر خانه: ${megawatts} مگاوات`,
  megawatts: (value) => `${value} مگاوات`,
  stock: {
    title: "همین جمله در جاهای دیگر",
    outlets: {
      "share_estimates-061": "رادیو فردا",
      "share_estimates-010": "گزارش",
      "share_estimates-017": "متن پرس‌تی‌وی",
      "share_estimates-020": "تسنیم",
    },
    other: "رسانه‌ای دیگر",
    label: (outlet) => `همین جمله، ${outlet}`,
    earliest: "قدیمی‌ترین موردی که یافت شد؛ این هم از منبعی نام نمی‌برد.",
    repeat: "همان ۴۵ درصد از همان ۱۴٬۰۰۰ مگاوات، پس از گزارش.",
  },
  title: (share, base, peak) => `${share} از ${base} مگاوات، اما ${peak} از اوج تابستان`,
  subtitle: "مگاوات‌های گزارش از گاز ایران بر سه پایه؛ سهم خبرگزاری فرانسه گاز و خطوط برق را با هم می‌شمارد",
  sentence: ({ share, base, gas, average, peak, ownGas, ownBoth, ownRange }) =>
    `${share} از ${base} مگاوات، به گفتهٔ گزارش، یعنی ${gas} مگاوات از گاز ایران؛ این ${average} از عرضهٔ میانگین ۲۰۲۰ و ${peak} از اوج تابستان است. حساب خود ما برای ۲۰۲۰: ${ownGas} برای گاز، ${ownBoth} با خطوط؛ به روشی دیگر ${ownRange}.`,
  third: (percent) => `خبرگزاری فرانسه برای گاز و خطوط با هم «حدود یک‌سوم» (${percent}) نوشت.`,
  stockSentence: (dates) => `همین جمله در رسانه‌های دیگر یافت شد: ${dates}.`,
  notes: {
    rate: "مگاوات آهنگ تولید است، نه مقدار در روز. ۱۴٬۰۰۰ مگاوات نزدیک به عرضهٔ میانگین ۲۰۲۰ است و بسیار کمتر از اوج تابستان آن.",
    stock: (dates) =>
      `جملهٔ ۴۵ درصد از ۱۴٬۰۰۰ مگاوات از گزارش قدیمی‌تر است و پس از آن هم تکرار شد: ${dates}. معلوم نشد از کجا آغاز شده است.`,
    peak: `اوج تابستان: ۱۸٬۰۰۰ مگاوات (MEES، ۲۰۱۹) تا ۲۰٬۰۰۰ مگاوات (پیش‌بینی برای ۲۰۲۰). سهم‌ها بر پایه‌هایی جز پایهٔ گزارش محاسبهٔ ماست.`,
    tied: "خانه‌های دونیمه: خبرگزاری فرانسه گاز و خطوط برق را با هم شمرده است؛ پس این ستون پایه‌ای دیگر نیست. سهم‌هایی که خود ما برای ۲۰۲۰ حساب کرده‌ایم در نمای برآوردهاست.",
  },
  vintage: "در این نما ممکن نیست: این حساب از خود گزارش است.",
  ofBase: (share, base) => `${share} از ${base} مگاوات.`,
  table: {
    caption: "مگاوات‌های گزارش بر چهار پایه، و تکرارهای دیگر جملهٔ آن",
    base: "پایه",
    part: "بخش",
    megawatts: "مگاوات",
    share: "سهم",
    stock: "همین جمله در جاهای دیگر",
    cell: (base, megawatts) => `${base}، ${megawatts}`,
  },
};
