import { countInArabic, pluralInArabic, timesInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import type { ArticleMessages } from "./article.messages.ts";

/** In Arabic. */
export const ar: ArticleMessages = {
  stage: { label: "الرسوم إلى جانب التقرير", opening: "نظرة عامة" },
  notes: { label: "كيف تقرأ هذه الصفحة", all: "إبراز كل العبارات", changes: "إظهار ما غيّرته الصحيفة" },
  close: "إغلاق",
  seeChart: (chart) => `أظهره في رسم ${chart}`,
  fullPage: "هذه العبارة في صفحتها الخاصة",
  loading: "جارٍ تحميل الأدلة…",
  failed: (problem) => `تعذّر تحميل الأدلة (${isolate(problem)}).`,
  retry: "حاول مجدداً",
  changesOf: "تغيير في نص الوكالة",
  changesAbove: (paragraph) => `التغيير المذكور عند الفقرة ${paragraph} يمس هذه الفقرة أيضاً.`,
  changesFound: ({ all, left, altered, added, share }) =>
    `تتبعنا ${countInArabic(all, pluralInArabic(all), ["تغييراً واحداً", "تغييرين", "تغييرات", "تغييراً", "تغيير"])} في نصوص الوكالات: مقاطع حُذفت (${left})، ومنها السطر الذي يذكر أن الرئاسة الإيرانية هي المصدر الوحيد؛ وألفاظ بُدّلت (${altered})، ومنها نسبة ما يأتي من إيران من كهرباء العراق، من «نحو الثلث» للغاز والخطوط معاً إلى «ما يصل إلى ${share}» للغاز وحده؛ ومقاطع أُضيفت بلا مصدر (${added}).`,
  next: "ما حدث بعد ذلك",
  paragraph: (n) => `الفقرة ${n} من التقرير`,
  ownPage: (chart) => `رسم ${chart} في صفحته الخاصة`,
  chartNames: { trade: "التجارة", electricity: "الكهرباء", border: "الحدود", waivers: "الإعفاءات", pandemic: "الجائحة" },
  opening: {
    label: "ثلاثة أرقام من التقرير",
    exports: { what: "صادرات إلى العراق في سنة", why: "تطابق أرقام الجمارك" },
    share: { what: "من كهرباء العراق بغاز إيراني", why: "النسب المنشورة مختلفة" },
    border: { what: "من الحدود", why: "المصادر مختلفة" },
    finding: (verdict, why) => `${verdict}: ${why}`,
    kilometres: (value) => `${value} كيلومتر`,
  },
  end: {
    title: "لمتابعة القراءة",
    check: "العبارات كلها، وعددها ٥١، مع التحقق منها",
    charts: "الرسوم، مع كل رقم ومصدره",
    about: "كيف أُعدّ هذا العمل",
  },
  sentences: {
    trade: ({ value, year, share, provisional, provisionalYear, provisionalShare }) =>
      `تراجعت الصادرات في سنة الجائحة ثم نمت: أعلى رقم ثابت هو ${value} في ${year}، أي ${share} من العشرين ملياراً. والرقم الأولي لسنة ${provisionalYear} هو ${provisional}، أي نحو ${provisionalShare}.`,
    promise: ({ count, first, last }) =>
      `ذُكر رقم العشرين ملياراً أول مرة في ${first}. وتكرر ذكره حتى بلغ ${timesInArabic(count)}، آخرها في ${last}.`,
    waivers: ({ number, count, inferred, end }) =>
      `كان إعفاء الستين يوماً رقم ${number} بين الإعفاءات المعروفة، وعددها ${count} بحسب عدّنا، والمستنتج منها ${inferred}. وانتهى آخرها في ${end}.`,
    electricity: ({ count, low, high }) =>
      `منذ التقرير نُشرت ${countInArabic(count, pluralInArabic(count), ["نسبة واحدة أخرى", "نسبتان أخريان", "نسب أخرى", "نسبة أخرى", "نسبة أخرى"])} لكهرباء العراق من الغاز الإيراني، أو من الغاز والخطوط معاً؛ وهي من ${low} إلى ${high} في المئة.`,
    border: ({ low, high }) =>
      `تتراوح الأطوال المنشورة للحدود، بالكيلومتر، بين ${low} و${high}، ولا يذكر أي منها كيف قيس.`,
  },
};
