import { isolate } from "#i18n/isolate.ts";
import type { ShareMessages } from "./share.messages.ts";

/** In Arabic. */
export const ar: ShareMessages = {
  menu: { share: "مشاركة", download: "تنزيل", cite: "توثيق" },
  close: "إغلاق",
  failed: "لم يُحمَّل هذا الجزء. تحقق من الاتصال ثم حاول مجدداً.",
  copy: {
    copy: "نسخ",
    copied: "نُسخ",
    byHand: "النسخ غير مسموح به هنا. النص محدّد: انسخه بنفسك.",
  },
  share: {
    title: "شارك هذا المشهد",
    titleOfNumber: "شارك هذا الرقم",
    native: "شارك عبر تطبيق",
    link: "رابط إلى هذا المشهد بعينه",
    sentence: "ما يبيّنه، مع الرابط",
    embed: "شيفرة لصفحة ويب",
    withLink: (sentence, address) => `${sentence} ${address}`,
    number: ({ label, value, status, address }) =>
      status === null ? `${label}: ${value}. ${address}` : `${label}: ${value} (${status}). ${address}`,
  },
  quote: {
    share: "شارك هذا الرقم",
    stands: (label, value) => `الرقم المقتبس ما زال قائماً. ${label}: ${value}.`,
    changed: ({ label, before, after }) => `تغيّر منذ ذلك الحين. ${label}: يقتبس الرابط ${before}؛ والرقم الآن ${after}.`,
    knownThen: (date) => `الرقم المقتبس هو الذي كان معروفاً في ${date}:`,
    knownNow: (date) => `الرقم الحالي معروف منذ ${date}:`,
    other: ({ label, value, now }) =>
      `رقم مصدر آخر. ${label}: يقتبس الرابط ${value}، وهو في البيانات إلى جانب الرقم المرسوم، ${now}.`,
    never: ({ label, value, now }) =>
      `لم يكن في البيانات قط. ${label}: يقتبس الرابط ${value}، وهي قيمة لم ترد في هذه البيانات هنا قط؛ وفيها ${now}. وربما غُيّر الرابط يدوياً.`,
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
    blocked: "إن لم يصل ملف فهذا الإطار لا يسمح بالتنزيل. احفظ بنفسك:",
    fontMissing: "لم يُحمَّل الخط؛ وتستعمل الصورة خطاً من هذا الجهاز.",
    failed: "تعذر إعداد الصورة هنا. وفي الموقع، ضمن الصور، صورة كاملة لكل مشهد له اسم.",
    file: "نص الملف",
    pictureByHand: "اضغط مطولاً أو انقر بالزر الأيمن على الصورة لحفظها.",
  },
  picture: {
    sources: (names, more, count) => (more > 0 ? `المصادر: ${names} ومصادر أخرى عددها ${count}` : `المصادر: ${names}`),
    known: (date) => `بحسب المعروف في ${date}.`,
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
