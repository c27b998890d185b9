import { countInArabic, pluralInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import type { ShareMessages } from "./share.messages.ts";

/** In Arabic. */
export const ar: ShareMessages = {
  close: "إغلاق",
  failed: "تعذّر تحميل هذا الجزء. تحقق من الاتصال ثم حاول مجدداً.",
  copy: {
    copy: "نسخ",
    copied: "نُسخ",
    byHand: "النسخ غير مسموح به هنا. النص محدّد: انسخه بنفسك.",
  },
  share: {
    title: "مشاركة هذا المشهد",
    titleOfNumber: "مشاركة هذا الرقم",
    native: "المشاركة عبر تطبيق",
    link: "رابط إلى هذا المشهد بعينه",
    sentence: "ما يبيّنه، مع الرابط",
    embed: "شيفرة لصفحة ويب",
    withLink: (sentence, address) => `${sentence} ${address}`,
    marked: ({ label, value, status, sentence }) =>
      status === null ? `${label}: ${value}. ${sentence}` : `${label}: ${value} (${status}). ${sentence}`,
    number: ({ label, value, status, address }) =>
      status === null ? `${label}: ${value}. ${address}` : `${label}: ${value} (${status}). ${address}`,
  },
  quote: {
    share: "مشاركة هذا الرقم",
    stands: (label, value) => `الرقم المقتبس ما زال قائماً. ${label}: ${value}.`,
    changed: ({ label, before, after }) => `تغيّر منذ ذلك الحين. ${label}: يقتبس الرابط ${before}؛ والرقم الآن ${after}.`,
    knownThen: (date) => `الرقم المقتبس هو الذي كان معروفاً في ${date}:`,
    knownNow: (date) => `الرقم الحالي معروف منذ ${date}:`,
    other: ({ label, value, now }) =>
      `رقم مصدر آخر. ${label}: يقتبس الرابط ${value}، وهو وارد في البيانات إلى جانب الرقم المرسوم، ${now}.`,
    never: ({ label, value, now }) =>
      `لم يكن في البيانات قط. ${label}: يقتبس الرابط ${value}، وهي قيمة لم ترد هنا في هذه البيانات قط؛ والوارد فيها ${now}. وربما غُيّر الرابط يدوياً.`,
    noPoint: (key, value) =>
      `لم يكن في البيانات قط. يقتبس الرابط ${value} للنقطة «${isolate(key)}»، ولا نقطة كهذه في هذا المشهد. وربما غُيّر الرابط يدوياً.`,
    sources: "المصادر",
    dismiss: "افتح المشهد بلا الرقم المقتبس",
  },
  download: {
    title: "تنزيل",
    picture: "الصورة، مع العنوان والملاحظات والمصادر والرابط",
    shown: "الأرقام المعروضة",
    whole: "الجداول كاملة",
    making: "جارٍ إعداد الصورة…",
    blocked: "إن لم يصلك ملف فهذا الإطار لا يسمح بالتنزيل. احفظه يدوياً:",
    fontMissing: "تعذّر تحميل الخط؛ وتستعمل الصورة خطاً من هذا الجهاز.",
    failed: "تعذّر إعداد الصورة هنا. وفي الموقع، تحت \u2066pictures\u2069، صورة كاملة لكل مشهد مسمى.",
    file: "نص الملف",
    pictureByHand: "اضغط مطولاً أو انقر بالزر الأيمن على الصورة لحفظها.",
  },
  picture: {
    sources: (names, more, count) =>
      more > 0
        ? `المصادر: ${names} و${countInArabic(count, pluralInArabic(count), ["مصدر آخر", "مصدران آخران", "مصادر أخرى", "مصدراً آخر", "مصدر آخر"])}`
        : `المصادر: ${names}`,
    known: (date) => `كما كان معروفاً في ${date}.`,
  },
  cite: {
    title: "توثيق",
    text: "نص عادي",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    plain: ({ publisher, title, version, versionDate, address, accessed }) =>
      `${publisher}: ${title}. نسخة البيانات ${version} بتاريخ ${versionDate}. ${address} (اطُّلع عليه في ${accessed}).`,
    note: "عند توثيق رقم بعينه أشر إلى منشوره الأصلي؛ ويسميه الجدول وقسم المصادر.",
  },
};
