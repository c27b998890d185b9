import { countInArabic, pluralInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import type { TimelineMessages } from "./timeline.messages.ts";

/** In Arabic. */
export const ar: TimelineMessages = {
  title: "إيران والعراق، من ٢٠٠٣ إلى ٢٠٢٦",
  description: (count) =>
    `أحداث مؤرخة بين إيران والعراق منذ ٢٠٠٣، عددها ${count}، مصنفة ومع كل منها مصدره: زيارات وإعفاءات وغاز وإغلاق للحدود وهجمات.`,
  lead: "التواريخ أيام، أو أشهر حيث لم يُعرف سوى الشهر. ويستند كل مدخل إلى صفحة قُرئت؛ والعناوين والأوصاف بكلماتنا.",
  categories: {
    diplomacy: "دبلوماسية",
    trade: "تجارة",
    sanctions: "عقوبات وإعفاءات",
    energy: "طاقة",
    border: "حدود",
    pandemic: "جائحة",
    security: "أمن",
  },
  category: "الصنف",
  search: "ابحث في الأحداث",
  shown: (shown, all) =>
    `المعروض ${shown} من ${countInArabic(all, pluralInArabic(all), ["حدث واحد", "حدثين", "أحداث", "حدثاً", "حدث"])}.`,
  none: "لا يوجد حدث يوافق هذه الخيارات.",
  showAll: "أظهر الكل",
  years: "السنوات",
  chart: (name) => `انظره في الرسم: ${name}`,
  note: "ملاحظة",
  file: `كل الأحداث في ملف ${isolate("CSV")}`,
};
