import { isolate } from "#i18n/isolate.ts";
import type { ArticleMessages } from "./article.messages.ts";

/** In Arabic. */
export const ar: ArticleMessages = {
  stage: { label: "الرسوم إلى جانب التقرير", opening: "نظرة عامة" },
  notes: { label: "كيف تقرأ", all: "تعليم كل العبارات", changes: "إظهار ما غيّرته الصحيفة" },
  close: "إغلاق",
  seeChart: (chart) => `أظهره في رسم ${chart}`,
  fullPage: "هذه العبارة في صفحتها الخاصة",
  loading: "جارٍ تحميل الأدلة…",
  failed: (problem) => `لم تُحمَّل الأدلة (${isolate(problem)}).`,
  retry: "حاول مجدداً",
  changesOf: "تغيير في نص الوكالة",
  next: "ما حدث بعد ذلك",
  paragraph: (n) => `الفقرة ${n} من التقرير`,
  ownPage: (chart) => `رسم ${chart} في صفحته الخاصة`,
  chartNames: { trade: "التجارة", electricity: "الكهرباء", border: "الحدود", waivers: "الإعفاءات", pandemic: "الجائحة" },
  opening: {
    label: "ثلاثة أرقام من التقرير",
    exports: { what: "صادرات إلى العراق في سنة", finding: "تطابق الجمارك" },
    share: { what: "من كهرباء العراق بغاز إيراني", finding: "موضع خلاف" },
    border: { what: "من الحدود", finding: "تختلف المصادر" },
    kilometres: (value) => `${value} كيلومتر`,
  },
  end: {
    title: "إلى أين من هنا",
    check: "العبارات كلها، وعددها ٥١، مع التحقق منها",
    charts: "الرسوم، مع كل رقم ومصدره",
    about: "كيف أُعدّ هذا العمل",
  },
  sentences: {
    trade: ({ value, year, share, provisional, provisionalYear, provisionalShare }) =>
      `تراجعت الصادرات في سنة الجائحة ثم نمت: أعلى رقم ثابت هو ${value} في ${year}، أي ${share} من العشرين ملياراً. والرقم الأولي لسنة ${provisionalYear} هو ${provisional}، أي نحو ${provisionalShare}.`,
    promise: ({ count, first, last }) =>
      `ذُكرت العشرون ملياراً أول مرة في ${first}. وبلغ عدد مرات ذكرها ${count}، آخرها في ${last}.`,
    waivers: ({ number, count, inferred, end }) =>
      `كان إعفاء الستين يوماً الإعفاء رقم ${number} من ${count} معروفة (بعدّنا، منها ${inferred} مستنتجة). وانتهى آخرها في ${end}.`,
    electricity: ({ count, low, high }) =>
      `منذ التقرير نُشرت ${count} نسبة أخرى لكهرباء العراق المرتبطة بإيران عن السنوات التي تلت وصول الغاز؛ تتراوح بين ${low} و${high} في المئة بحسب ما تشمله وطريقة حسابها.`,
    border: ({ low, high }) => `تتراوح الأطوال المنشورة للحدود بين ${low} و${high} كيلومتر، ولا يذكر أي منها كيف قيس.`,
  },
};
