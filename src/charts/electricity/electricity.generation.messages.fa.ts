import type { ElectricityGenerationMessages } from "./electricity.generation.messages.ts";

/** In Persian. */
export const fa: ElectricityGenerationMessages = {
  country: { label: "کشور", iraq: "عراق", iran: "ایران", both: "هر دو" },
  unit: { label: "واحد", twh: "تراوات‌ساعت", percent: "درصد" },
  countries: { iraq: "عراق", iran: "ایران" },
  parts: { gas: "گاز، از هر منشأ", oil: "نفت", hydro: "برقابی", other: "منابع دیگر", imports: "واردات خالص" },
  sources: {
    gas: "گاز",
    oil: "نفت",
    hydro: "برقابی",
    solar: "خورشیدی",
    wind: "بادی",
    bio: "زیست‌انرژی",
    coal: "زغال‌سنگ",
    nuclear: "هسته‌ای",
  },
  twh: (value) => `${value} تراوات‌ساعت`,
  title: {
    iraq: ({ gas, supplied, year, net }) =>
      `در ${year}، ${gas} از ${supplied} تراوات‌ساعت عرضهٔ برق عراق از گاز بود و واردات خالص ${net}`,
    iran: ({ gas, supplied, year }) =>
      `در ${year} در ایران ${gas} تراوات‌ساعت برق از گاز تولید و ${supplied} تراوات‌ساعت عرضه شد`,
  },
  titleBoth: ({ year, iraq, iran }) => `در ${year} در عراق ${iraq} و در ایران ${iran} تراوات‌ساعت برق عرضه شد`,
  subtitle: {
    twh: "برق به تفکیک منبع و سال، با واردات خالص از همهٔ همسایه‌ها، تراوات‌ساعت",
    percent: "برق به تفکیک منبع و سال، با واردات خالص از همهٔ همسایه‌ها، درصد از برق عرضه‌شده",
  },
  sentence: {
    iraq: ({ first, from, last, to, gas, oil, net }) =>
      `برق عرضه‌شده در عراق از ${first} تراوات‌ساعت در ${from} به ${last} در ${to} رسید؛ در ${to}، ${gas} آن از گاز و ${oil} از نفت بود و ${net} واردات خالص.`,
    iran: ({ first, from, last, to, gas, oil, net }) =>
      `برق عرضه‌شده در ایران از ${first} تراوات‌ساعت در ${from} به ${last} در ${to} رسید؛ در ${to}، ${gas} آن از گاز و ${oil} از نفت بود و ${net} واردات خالص.`,
  },
  peakImports: (value, percent, year) =>
    `بیشترین واردات خالص عراق در ${year} بود: ${value} تراوات‌ساعت، ${percent} از عرضه.`,
  datum: {
    label: (country, year) => `${country}، ${year}`,
    supplied: (value) => `${value} تراوات‌ساعت عرضه شده`,
    part: (name, value, percent) => `${name} ${value} تراوات‌ساعت (${percent})`,
    imports: (value, percent) => `واردات خالص ${value} تراوات‌ساعت (${percent})`,
    exports: (value, percent) => `صادرات خالص ${value} تراوات‌ساعت (${percent})`,
    missing: (names) => `در فایل مقداری نیست: ${names}.`,
  },
  notes: [
    "«عرضه‌شده» یعنی تولید به‌علاوهٔ واردات خالص. فایل منبع این را تقاضا می‌نامد؛ اما این نیاز واقعی عراقی‌ها نیست، که بیش از این بود.",
    "واردات خالص از همهٔ همسایه‌هاست. برق تولیدشده از گاز، گاز با هر منشأ را در بر می‌گیرد و گاز ایران جزو آن است.",
    "درصدها از برق عرضه‌شدهٔ همان سال است، پس جمع منابع و واردات خالص ۱۰۰ می‌شود.",
  ],
  notesIran: "زیر خط: ایران به همسایگانش روی هم بیش از آن برق داد که گرفت.",
  undated: "نسخه‌ای دیرتر از فایل خوانده شد؛ رقم هر سال از پایان آن سال معلوم فرض می‌شود.",
  empty: "تا آن روز هیچ سالی به پایان نرسیده بود. روز دیرتری انتخاب کنید.",
  table: {
    caption: "برق به تفکیک منبع و سال، تراوات‌ساعت",
    country: "کشور",
    year: "سال",
    generated: "تولید",
    netImports: "واردات خالص",
    supplied: "عرضه",
    noValue: "مقداری نیست",
  },
};
