/**
 * Terms that are the same wherever they stand. `languages.test.ts` looks for them: where the English text has a term,
 * its Persian and Arabic have one of the forms given here, and never one of those that readers would take for another.
 */

export interface Term {
  /** The English term, as a word or the start of one. */
  readonly en: RegExp;
  readonly fa: RegExp;
  readonly ar: RegExp;
}

export const GLOSSARY: readonly Term[] = [
  { en: /\bwaivers?\b/i, fa: /معافیت/, ar: /إعفاء/ },
  { en: /\bpandemic\b/i, fa: /همه‌گیری/, ar: /جائحة/ },
  { en: /\bcustoms\b/i, fa: /گمرک/, ar: /جمارك/ },
  { en: /\bcrossings?\b/i, fa: /گذرگاه|گذر/, ar: /منفذ|منافذ/ },
  { en: /\bsanctions?\b/i, fa: /تحریم/, ar: /عقوبات/ },
  { en: /\bprovisional\b/i, fa: /موقت/, ar: /أولي|أوّلي/ },
  { en: /\bdisputed\b/i, fa: /محل اختلاف/, ar: /خلاف/ },
  { en: /\bnewspaper\b/i, fa: /روزنامه/, ar: /صحيفة/ },
  { en: /\bparliament\b/i, fa: /پارلمان/, ar: /برلمان/ },
  { en: /\bpower lines?\b/i, fa: /خط/, ar: /خط/ },
  { en: /\bnatural gas\b/i, fa: /گاز طبیعی/, ar: /الغاز الطبيعي|غاز طبيعي/ },
  { en: /\bKatai?b Hezbollah\b/, fa: /کتائب حزب‌الله/, ar: /كتائب حزب الله/ },
  { en: /\bPopular Mobilization\b/, fa: /حشد شعبی/, ar: /الحشد الشعبي/ },
  { en: /\bscript\b/i, fa: /اسکریپت/, ar: /جافاسكربت/ },
  { en: /\bcookies\b/i, fa: /کوکی/, ar: /ملفات تعريف (?:ال)?ارتباط/ },
  { en: /\bMonetary Fund\b/, fa: /صندوق/, ar: /صندوق|الصندوق/ },
  { en: /\bnet imports\b/i, fa: /واردات/, ar: /صافي (?:ال)?واردات|صافي واردات/ },
  { en: /\bpilgrims?\b/i, fa: /زائر/, ar: /زائر|زوار|زيارة/ },
  { en: /\bour count\b/i, fa: /شمار/, ar: /عدّنا/ },
  { en: /\bindependent\b/i, fa: /مستقل/, ar: /مستقل/ },
  { en: /\bPersian Gulf\b/, fa: /خلیج فارس/, ar: /الخليج/ },
  { en: /\bKadhimi\b/, fa: /الکاظمی/, ar: /الكاظمي/ },
  { en: /\bDiyala\b/, fa: /دیاله/, ar: /ديالى/ },
  { en: /\blicen[cs]e\b/i, fa: /مجوز/, ar: /ترخيص|رخص/ },
  { en: /\bfiles?\b/i, fa: /فایل/, ar: /ملف/ },
  { en: /\bnew cases\b/i, fa: /مبتلا/, ar: /حال|إصاب/ },
  { en: /\bresolution\b/i, fa: /مصوبه|قطعنامه/, ar: /قرار/ },
];

/** Words of a party that our own voice does not use, with what it writes instead. */
export const LOADED: Readonly<Record<"fa" | "ar", readonly { readonly word: RegExp; readonly instead: string }[]>> = {
  fa: [
    { word: /شهادت|به شهادت/, instead: "کشته شدن" },
    { word: /رژیم/, instead: "حکومت یا دولت" },
    { word: /خلیج عربی/, instead: "خلیج فارس" },
  ],
  ar: [
    { word: /استشهاد|الشهيد/, instead: "مقتل، قُتل" },
    { word: /النظام الإيراني|نظام الملالي/, instead: "الحكومة الإيرانية" },
  ],
};

/** Words for what has another word on this site, so that one thing is called by one name throughout. */
export const VARIANTS: Readonly<Record<"fa" | "ar", readonly { readonly word: RegExp; readonly instead: string }[]>> = {
  fa: [
    { word: /کهنه شده|واژهٔ باردار/, instead: "قدیمی شده، تعبیر جانب‌دارانه" },
    { word: /واپسین/, instead: "آخرین" },
    { word: /همداستان/, instead: "هم‌نظر" },
    { word: /پروانه/, instead: "مجوز" },
    { word: /پرونده/, instead: "فایل" },
    { word: /برگزی/, instead: "انتخاب" },
    { word: /گزینش/, instead: "انتخاب" },
    { word: /دست بالا/, instead: "حداکثر" },
    { word: /رونوشت/, instead: "کپی" },
    { word: /دادوستد/, instead: "تجارت" },
    { word: /دیالی/, instead: "دیاله" },
    { word: /موردهای/, instead: "مبتلایان or موارد" },
    { word: /سنجیدنی/, instead: "قابل مقایسه" },
    { word: /(?<!ا)بسته (?:به ایران|است به ایران)/, instead: "وابسته به ایران" },
    // The first words of a president's name, as English has them, are the last in Persian.
    { word: /رئیس‌جمهور (?:روحانی|ترامپ|بایدن|رئیسی|خاتمی)/, instead: "روحانی، رئیس‌جمهور ایران" },
  ],
  ar: [],
};
