import { countInArabic, firstMonthsInArabic, pluralInArabic, timesInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import type { TradeMessages } from "./trade.messages.ts";

/** In Arabic. */
export const ar: TradeMessages = {
  modes: {
    label: "المشهد",
    exports: "الصادرات",
    promise: "الوعد",
    "both-ways": "في الاتجاهين",
    crossings: "بحسب المنفذ",
    suppliers: "المورّدون",
    needed: "ما الذي يلزم؟",
  },
  unit: { label: "الوحدة", dollars: "دولارات", goal: "نسبة من الهدف", tonnes: "أطنان" },
  years: { label: "السنوات", iranian: "سنوات إيرانية", dates: "تواريخ ميلادية" },
  bracketToggle: (year) => `أظهر نطاقنا لسنة ${year}`,
  goalLabel: (value) => `الوعد: ${value}`,
  readingLabel: "من الصادرات، كما في التقرير",
  gapWord: "لم يُعثر على مجموع",
  reportMark: (date) => `التقرير، ${date}`,
  ticksNote: "الشرطات أرقام أخرى منشورة؛ وهذه تشمل الخدمات",
  ticksKey: "أرقام أخرى منشورة",
  inferredLabel: "السنة مستنتجة",
  inferredKey: "المنقّط: السنة مستنتجة",
  gasLabel: "منها غاز",
  gasShort: "غاز",
  bracketLabel: (range) => `${range}، نطاق من حسابنا`,
  provisionalValue: (value) => `${value}، رقم أولي`,
  highestLabel: (value, year, share) => `${value} في ${year}، ${share}`,
  purchasesLabel: (share) => `مع المشتريات ${share}`,
  provisionalLabel: (share) => `الصادرات ${share}، رقم أولي`,
  exportsLabel: "الصادرات سنة بسنة",
  promisesLabel: (count, open) => `٢٠ مليار دولار: ذُكرت ${timesInArabic(count)}، منها ${open} بلا موعد`,
  legend: { exports: "الصادرات", "two-way": "التجارة في الاتجاهين", deadline: "حتى موعده" },
  title: {
    exports: (highest, share) => `بلغت الصادرات إلى العراق ${highest}، أي ${share} من الوعد`,
    exportsProvisional: (share, provisional) =>
      `بلغت الصادرات إلى العراق ${share} من الوعد، و${provisional} بحسب رقم أولي`,
    promise: (count, share) => `ذُكر هدف العشرين مليار دولار ${timesInArabic(count)}؛ وبلغت الصادرات ${share} منه`,
    promiseProvisional: (count, share, provisional) =>
      `ذُكر هدف ٢٠ مليار دولار ${timesInArabic(count)}؛ وبلغت الصادرات ${share}، و${provisional} أولياً`,
    none: "لم يكن أي مجموع سنوي معروفاً حتى ذلك اليوم",
    noPromise: "لا هدف مسجّل حتى ذلك اليوم",
  },
  subtitle: {
    exports: "صادرات إيران من السلع إلى العراق بحسب السنة الإيرانية، ومنها الغاز الطبيعي، بمليارات الدولارات",
    goal: "صادرات إيران من السلع إلى العراق بحسب السنة الإيرانية، ومنها الغاز الطبيعي، نسبة مئوية من ٢٠ مليار دولار",
    promise: "الأهداف المعلنة لتجارة إيران والعراق، بحسب يوم إعلانها، فوق صادرات إيران السنوية",
  },
  sentence: {
    exports: ({ report, reportYear, highest, year, share }) =>
      `بلغت صادرات إيران إلى العراق ${report} في ${reportYear}، وهي «العام الماضي» في التقرير؛ وأعلى رقم ثابت هو ${highest} في ${year}، أي ${share} من العشرين ملياراً الموعودة.`,
    goal: ({ reportShare, reportYear, year, share }) =>
      `بلغت صادرات إيران إلى العراق ${reportShare} من العشرين مليار دولار الموعودة في ${reportYear}، وهي «العام الماضي» في التقرير؛ وأعلى رقم ثابت هو ${share} في ${year}.`,
    highest: ({ highest, year, share }) =>
      `أعلى رقم ثابت لصادرات إيران إلى العراق هو ${highest} في ${year}، أي ${share} من ٢٠ مليار دولار.`,
    promise: ({ count, open, first, last, highest, year, share }) =>
      `ذُكر هدف العشرين مليار دولار ${timesInArabic(count)} بين ${first} و${last}، منها ${open} بلا موعد؛ وأعلى رقم ثابت للصادرات السنوية هو ${highest} في ${year}، أي ${share} من الهدف.`,
    provisional: (year, value, share) => `والرقم الأولي لسنة ${year} هو ${value}، أي نحو ${share}.`,
    rise: (first, firstYear, highest, highestYear) =>
      `انتقلت الصادرات من ${first} في ${firstYear} إلى ${highest} في ${highestYear}.`,
    gap: (year, inferredYear) => `لم يُعثر على مجموع لسنة ${year}، أما رقم ${inferredYear} فيرد في مصدره تحت سنة أخرى.`,
    gas: "تحصي الجمارك الغاز الطبيعي ضمن هذه السلع وتستثني النفط الخام والكهرباء؛ ولا يوجد تحقق مستقل منها.",
    subjects: (exports, twoWay) =>
      `وبحسب تصنيفنا، يتحدث ${twoWay} منها عن التجارة في الاتجاهين و${exports} عن صادرات إيران.`,
    twoWay: (year, value, share, exportsShare) =>
      `وإذا أُضيفت مشتريات إيران، والجمع من عندنا، بلغ مجموع سنة ${year} ما قيمته ${value}: أي ${share} من الهدف بدلاً من ${exportsShare}.`,
    twoWayProvisional: (year, value, share, exportsShare) =>
      `ويبلغ الرقم الأولي لسنة ${year} ${exportsShare} بالصادرات وحدها، و${share} أي ${value} مع المشتريات.`,
    vague: (count) => `ومن الأهداف المعروضة ${count} لا يُعرف يومها على وجه الدقة.`,
    knownOn: (date) => `معروض كما كان معروفاً في ${date}.`,
    believedOne: (value, year) => `اختار القارئ رسم ${value} لسنة ${year}.`,
    believedMany: (count) => `اختار القارئ أرقاماً أخرى لعدد من السنوات: ${count}.`,
  },
  notes: {
    basis: "الأساس أرقام الجمارك: يدخل فيها الغاز الطبيعي ولا يدخل النفط الخام ولا الكهرباء. ولا يوجد تحقق مستقل منها.",
    reading:
      "تُقرأ العشرون ملياراً هنا بمعنى الصادرات كما في التقرير؛ أما معظم من ذكرها، ومنهم روحاني، فقصد التجارة في الاتجاهين.",
    ticks: "الشرطات: أرقام أخرى نُشرت للسنة نفسها؛ اختر سنة لتقرأها، أو لترسم أحدها بدلاً من رقمنا.",
    gap: (year) => `${year}: لم يُعثر على مجموع، فتبقى الفجوة مفتوحة.`,
    inferred: (years) => `${years} (منقّط): يذكر المصدر سنة أخرى؛ واستنتجنا أن هذه السنة هي المقصودة.`,
    provisional: (years) => `${years} (مخطّط): رقم أولي، من بيانات للجمارك قُرئ منها ٩٩ في المئة.`,
    gas: (years) => `الأزرق: الغاز الطبيعي، ولا تذكره الجمارك منفصلاً إلا لهذه السنوات: ${years}.`,
    copies:
      "السنوات التي يقول مصدرها ذلك تستند إلى نسخ من بيانات الجمارك وضعها أفراد في مستودع شيفرات عام؛ وحيث ترد صفوفها مفردة جمعناها نحن. ولم نطلع على صفحات الجمارك نفسها.",
    partYear: ({ year, months, value }) =>
      `سنة ${year} غير مرسومة: لا يُعرف منها سوى ${firstMonthsInArabic(months)}، بقيمة ${value}. وهي في الجدول.`,
    deadlines: (dated, open) =>
      `معظم أهداف العشرين ملياراً بلا موعد: ${open} منها بلا موعد، و${dated} بموعد، وقد انقضت مواعيدها كلها.`,
    subjects: "العلامات الممتلئة تتحدث عن صادرات إيران، والمفرّغة عن التجارة في الاتجاهين (بحسب تصنيفنا).",
    vague: "الخط الذي يعبر العلامة يمتد على الأيام التي ربما قيل فيها الكلام.",
    twoWay: "تضيف الخطوط الداكنة فوق الأعمدة ما اشترته إيران من العراق (الجمع من عندنا).",
    standIn: "الأعمدة الباهتة: لم يكن الرقم المختار اليوم معروفاً بعد، فيحل محله أفضل رقم كان معروفاً.",
    undated: (count, plural) =>
      plural === "one"
        ? "في المعروض سجل واحد بلا تاريخ في نسختنا؛ ويُعدّ معروفاً منذ يوم التصريح أو منذ نهاية مدته."
        : `في المعروض ${countInArabic(count, plural, ["سجل واحد", "سجلان", "سجلات", "سجلاً", "سجل"])} بلا تاريخ في نسختنا؛ وتُعدّ معروفة منذ يوم التصريح أو منذ نهاية مدتها.`,
    unheeded: (record) => `يطلب الرابط رسم ${isolate(record)}، وهو ليس رقماً لتلك السنة أو لم يكن معروفاً بعد.`,
  },
  datum: {
    share: (share) => `${share} من ٢٠ مليار دولار.`,
    copy: "من نسخة من بيانات الجمارك وضعها أفراد في مستودع شيفرات عام، لا من صفحات الجمارك نفسها.",
    ofGoal: (share) => `${share} من ٢٠ مليار دولار`,
    inDollars: (value) => `${value}.`,
    gas: (value, share) => `منها غاز طبيعي بقيمة ${value} (${share}).`,
    why: (why) => `لماذا هذا الرقم: ${why}`,
    whyOurs: (why) => `هذا هو الرقم الذي نرسمه. والسبب: ${why}`,
    standIn: "أفضل رقم كان معروفاً في اليوم المختار.",
    gap: "لم يُعثر على مجموع لهذه السنة.",
    gapValue: "لم يُعثر على مجموع",
    bracket: (low, high) =>
      `نطاق من حسابنا: من ${low} إلى ${high}. الأدنى: رقم السنة التالية ناقصاً ٦٫٥ في المئة، وهو النمو المنشور لثمانية أشهر؛ والأعلى: رقم السنة السابقة زائداً ٢ في المئة، وهو النمو المنشور لعشرة أشهر.`,
    unknownThen: "لم يكن أي رقم سنوي معروفاً في اليوم المختار.",
    unknownThenValue: "لم يكن معروفاً بعد",
    noWeight: "الوزن غير معروف",
    noWeightFound: "لم يُعثر على وزن لهذه السنة.",
    qualifier: (qualifier) => `كما نُشر: ${qualifier}.`,
    undated: (date, basis) =>
      basis === "statement"
        ? `نسختنا بلا تاريخ: يُعدّ معروفاً منذ ${date}، يوم التصريح.`
        : `نسختنا بلا تاريخ: يُعدّ معروفاً منذ ${date}، نهاية مدته.`,
    between: (from, to) => `بين ${from} و${to}`,
    about: (day) => `نحو ${day}`,
    speaker: (speaker) => `${speaker}.`,
    place: (place) => `المكان: ${place}.`,
    noPlace: "لم يُذكر المكان.",
    subject: { exports: "يتحدث عن صادرات إيران.", "two-way": "يتحدث عن التجارة في الاتجاهين." },
    deadline: (date) => `الموعد: ${date}.`,
    wording: (wording) => `الموعد كما ورد: ${wording}.`,
    noDeadline: "بلا موعد.",
    perYear: (value) => `${value} في السنة`,
    withPurchases: (value, share) => `مع مشتريات إيران، والجمع من عندنا: ${value}، أي ${share} من ٢٠ مليار دولار.`,
  },
  tonnes: {
    value: (value) => `${value} مليون طن`,
    label: (value) => `${value} مليون طن`,
    title: (year, value) => `بلغت الصادرات إلى العراق أكبر وزن لها في ${year}: ${value}`,
    subtitle: "صادرات إيران من السلع إلى العراق بحسب السنة الإيرانية، بملايين الأطنان، حيث عُرف الوزن",
    sentence: ({ report, reportYear, highest, year, count }) =>
      `بلغ وزن صادرات إيران إلى العراق ${report} في ${reportYear}، وهي «العام الماضي» في التقرير، وكان أكبر وزن لها في ${year}: ${highest}؛ والوزن معروف في ${countInArabic(count, pluralInArabic(count), ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"])}.`,
    note: "السنوات التي لا عمود لها لا يُعرف وزن صادراتها.",
    column: "الوزن",
  },
  table: {
    caption: {
      exports: "صادرات إيران إلى العراق: الرقم المرسوم لكل سنة، والأرقام التي تنافسه",
      promise: "الأهداف المعلنة لتجارة إيران والعراق، وما بلغته التجارة فعلاً",
    },
    year: "السنة",
    period: "المدة",
    value: "القيمة",
    share: "من العشرين ملياراً",
    gas: "منها غاز",
    kind: "مرسوم على هيئة",
    known: "معروف منذ",
    undated: (day) => `${day} (نسختنا بلا تاريخ)`,
    bar: "عمود",
    other: "شرطة",
    ours: "شرطة (رقمنا)",
    believed: "عمود (باختيار القارئ)",
    notDrawn: "غير مرسوم",
    bracket: (word, low, high) => `${word}؛ نطاق من حسابنا: من ${low} إلى ${high}`,
    made: "يوم التصريح أو السنة",
    speaker: "القائل",
    place: "المكان",
    subject: "يتحدث عن",
    deadline: "الموعد",
    wording: "الموعد كما ورد",
    none: "لم يُذكر",
    sum: (exports, purchases) => `الفعلي: صادرات بقيمة ${exports} ومشتريات بقيمة ${purchases}`,
  },
};
