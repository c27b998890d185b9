import { countInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import type { FrameMessages } from "./frame.messages.ts";

/** In Arabic. */
export const ar: FrameMessages = {
  status: {
    official: "رسمي",
    reported: "بحسب وسائل الإعلام",
    estimate: "تقدير",
    inferred: "مستنتج",
    computed: "من حسابنا",
    disputed: "موضع خلاف",
    provisional: "أولي",
  },
  tabs: { label: "ما المعروض", chart: "الرسم", table: "الجدول", sources: "المصادر" },
  known: { label: "كما كان معروفاً في", report: "٢٧ أيلول ٢٠٢٠", now: "الآن", other: "يوم آخر" },
  reset: "إعادة الضبط",
  hint: "أشر إلى علامة أو المسها أو استعمل مفاتيح الأسهم.",
  keys: "تنقلك مفاتيح الأسهم من علامة إلى أخرى، وينقلك Home وEnd إلى الأولى والأخيرة، وPage Up وPage Down بخطوات أوسع؛ يُبقي Enter العلامة محاطة بحلقة ويحررها Escape.",
  drawing: (title) => `رسم بياني: ${title}`,
  position: (index, count) => `${index} من ${count}`,
  source: "المصدر",
  records: "السجلات التي تستند إليها هذه القراءة",
  sourcesOf: (count, plural) => countInArabic(count, plural, ["مصدر واحد", "مصدران", "مصادر", "مصدراً", "مصدر"]),
  competing: "أرقام أخرى للأمر نفسه",
  believe: "ارسم هذا الرقم بدلاً منه",
  believed: "هذا الرقم من اختيارك، وليس الرقم الذي نرسمه.",
  ours: "العودة إلى رقمنا",
  undatedSource: "بلا تاريخ",
  noAddress: "بلا عنوان دائم",
  problem: (words) => `يطلب هذا الرابط شيئاً غير معروف هنا (${isolate(words)})؛ يُعرض بدلاً منه المشهد المعتاد.`,
  unknownFocus: (key) => `يحيط هذا الرابط «${isolate(key)}» بحلقة، وهو غير موجود في المشهد المعروض.`,
  cleanLink: "افتح المشهد المعتاد",
  statusColumn: "الصفة",
  sourceColumn: "المصدر",
  copyTable: {
    copy: "نسخ الجدول لبرنامج جداول",
    copied: "نُسخ",
    byHand: "النسخ غير مسموح به هنا. النص محدّد: انسخه بنفسك.",
  },
  recordsOn: (count, plural) => countInArabic(count, plural, ["صف واحد", "صفان", "صفوف", "صفاً", "صف"]),
  loading: "جارٍ التحميل…",
  failed: (what) => `تعذّر تحميل بيانات هذا الرسم (${isolate(what)}). ويبقى الرسم كما كان.`,
  retry: "حاول مجدداً",
  codeFailed: "تعذّر تحميل الجزء التفاعلي من هذا الرسم، أما الرسم نفسه فباقٍ. إعادة تحميل الصفحة تجلب أحدث نسخة.",
  reload: "أعد تحميل الصفحة",
  noteLanguage: "ملاحظة على المصدر، بالإنكليزية",
};
