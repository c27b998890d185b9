import { countInArabic, pluralInArabic } from "#i18n/arabic-count.ts";
import type { WaiversMessages } from "./waivers.messages.ts";

/** Days as they stand at the start of a phrase or after a colon. */
function days(count: string, plural: Intl.LDMLPluralRule): string {
  if (/^[1١]\s\S+\s[2٢]$/.test(count)) return "يوم أو يومان";
  return countInArabic(count, plural, ["يوم واحد", "يومان", "أيام", "يوماً", "يوم"]);
}

/** Days after a preposition. */
function daysAfter(count: string, plural: Intl.LDMLPluralRule): string {
  return countInArabic(count, plural, ["يوم واحد", "يومين", "أيام", "يوماً", "يوم"]);
}

function waivers(count: string): string {
  return countInArabic(count, pluralInArabic(count), ["إعفاء واحد", "إعفاءان", "إعفاءات", "إعفاءً", "إعفاء"]);
}

/** In Arabic. */
export const ar: WaiversMessages = {
  modes: { label: "المشهد", strip: "كل الإعفاءات", cover: "الأيام المتبقية" },
  wording: { label: "الغرض منه بلفظ", state: "الخارجية الأميركية", press: "الصحافة" },
  date: "اليوم",
  slide: "حرّك اليوم",
  dateMarks: { report: "يوم التقرير", hole: "تموز ٢٠٢٣", last: "نهاية الأخير" },
  days,
  title: {
    strip: ({ count, median, shortest, earlier, earlierRange, report }) =>
      report === null || earlier === null || earlierRange === null
        ? `الإعفاءات المعروفة ${count}: وسيط مدتها ${median}، وأقصرها ${shortest}`
        : `مدة إعفاء التقرير ${report}؛ والإعفاءات قبله (${earlier}): ${earlierRange}`,
    cover: ({ date, cover }) => `${date}: ${cover}`,
  },
  subtitle: {
    strip: "إعفاءات الولايات المتحدة لمشتريات العراق من إيران، من بدئها إلى انتهائها، سنة بسنة",
    cover: "الأيام الباقية على انتهاء الإعفاء الساري، يوماً بيوم، من تشرين الثاني ٢٠١٨ إلى آذار ٢٠٢٥",
  },
  sentence: {
    strip: ({ first, last, count, inferred }) =>
      `من ${first} إلى ${last} يُعرف ${waivers(count)} (بحسب عدّنا${inferred === null ? "" : `، والمستنتج منها ${inferred}`}).`,
    earlier: ({ count, range, median }) =>
      `ومدد الإعفاءات السابقة لإعفاء التقرير (${count}): ${range}، ووسيطها ${median}.`,
    later: ({ count, usual, days }) => `ومن الإعفاءات اللاحقة (${count}) كانت مدة ${usual} منها ${days}.`,
    cover: ({ date, cover, numbers }) =>
      numbers === null
        ? `في ${date}: ${cover}.`
        : `في ${date}: ${cover}، محسوباً من الإعفاء رقم ${numbers} بين الإعفاءات المعروفة.`,
  },
  long: {
    uncovered: ({ days: uncovered, documented }) =>
      documented === null
        ? `المدة بلا تغطية: ${uncovered}، بحسب قراءة البدايات والمدد غير المؤكدة.`
        : `المدة بلا تغطية: ${uncovered}، بحسب قراءة البدايات والمدد غير المؤكدة؛ و${documented} إذا لم تكن الإعفاءات المستنتجة قد مُنحت.`,
    signed: ({ list }) => `${list}.`,
    signedBy: ({ count, secretary, president }) =>
      `وُقّع ${count} منها في عهد وزير الخارجية ${secretary} والرئيس ${president}`,
    after: (count, plural) =>
      `ما جاء بعدها وارد في ${countInArabic(count, plural, ["سجل واحد", "سجلين", "سجلات", "سجلاً", "سجل"])}: لم يُجدَّد إعفاء الكهرباء، وقيل إن الغاز ما زال معفى.`,
  },
  cover: {
    left: (count, plural) => `ينتهي الإعفاء بعد ${daysAfter(count, plural)}`,
    between: (low, high) => `بقي على انتهاء الإعفاء ما بين ${low} و${high} من الأيام`,
    perhaps: (high, plural) => `لا تغطية، أو تغطية لا تتجاوز ${daysAfter(high, plural)}`,
    none: "لا إعفاء سارٍ",
    before: "قبل الإعفاء الأول",
    after: (count, plural) => `انتهى الإعفاء الأخير قبل ${daysAfter(count, plural)}`,
  },
  datum: {
    span: (number, starts, expires) => `الإعفاء ${number}، من ${starts} إلى ${expires}`,
    from: (number, starts) => `الإعفاء ${number}، من ${starts}`,
    lengths: (stated, others) => `${stated}، وفي مصادر أخرى ${others}`,
    assumed: (length) => `${length}، افتراضاً`,
    starts: (day) => `يبدأ: ${day}.`,
    expires: (day) => `ينتهي: ${day}.`,
    between: (low, high) => `بين ${low} و${high}`,
    hole: (length) => `سبقته مدة بلا تغطية: ${length}.`,
    overlap: (length) => `كان قد بقي من الإعفاء السابق: ${length}.`,
    names: { Pompeo: "بومبيو", Blinken: "بلينكن", Trump: "ترامب", Biden: "بايدن" },
    office: (secretary, president) => `وزير الخارجية: ${secretary}؛ الرئيس: ${president}.`,
    state: {
      electricity: "بلفظ وزارة الخارجية الأميركية: لدفع ثمن الكهرباء.",
      "not documented": "الغرض منه غير موثق.",
    },
    press: {
      "gas and electricity": "الصحافة ومسؤولون عراقيون: للغاز والكهرباء.",
      disputed: "الصحافة، موضع خلاف: يشمل الغاز بحسب مصدر إحدى الوكالات، ودفع ثمن الغاز ممنوع بحسب وكالة أخرى.",
      "not recorded": "ما تقوله الصحافة عنه ليس في سجلاتنا.",
      "not documented": "لم يُعثر على خبر عنه.",
    },
    report: "الإعفاء الذي يتحدث عنه التقرير.",
    inForce: (number, starts, expires) => `الإعفاء ${number}: يبدأ ${starts} وينتهي ${expires}.`,
    announced: (number, day) => `كان الإعفاء ${number} قد أُعلن في ${day}.`,
  },
  after: {
    presidential_memorandum: "مذكرة رئاسية ضد الإعفاءات",
    lapse: "عدم تجديد الإعفاء",
    gas_exemption_kept: "القول إن الغاز ما زال معفى",
    bill: "مشروع قانون لمنع مشتريات العراق",
    swap_refused: "لا موافقة على الغاز التركماني",
  },
  afterTitle: "بعد الإعفاء الأخير",
  drawing: {
    reportLabel: "إعفاء التقرير",
    reportShort: "إعفاء التقرير",
    reportDay: "التقرير",
    hole: (length) => `بلا تغطية: ${length}`,
    holeShort: (length) => length,
    perhaps: (length) => `${length}؟`,
    secretary: (name) => `الوزير ${name}`,
    office: (secretary, president) => `الوزير ${secretary}، الرئيس ${president}`,
    notYetKnown: "لا يُعرف إعفاء لاحق حتى هذا اليوم",
    after: (date, event) => `${date}: ${event}`,
    onDay: (date, length) => `${date}: ${length}`,
    key: {
      electricity: "كهرباء",
      both: "غاز وكهرباء",
      disputed: "موضع خلاف",
      unrecorded: "غير مسجل",
      inferred: "مستنتج",
      possible: "يوم أو مدة غير مؤكدة",
      possibleShort: "غير مؤكد",
    },
  },
  empty: "لم يكن أي إعفاء معروفاً حتى هذا اليوم. اختر يوماً لاحقاً تحت «كما كان معروفاً في».",
  notes: {
    count:
      "العدد ٢٤ بحسب عدّنا. واثنان منها، في تموز وتشرين الثاني ٢٠٢٢، مستنتجان من عدد رسمي للتجديدات؛ ولم يُعثر على خبر عنهما.",
    days: "الإعفاء لعدد من الأيام يغطي يوم بدئه وما بعده حتى يكتمل العدد؛ فإذا بدأ التالي يوم انتهائه فلا ثغرة.",
    uncertain:
      "الأطراف المخطّطة: اليوم غير معروف أو المصادر مختلفة؛ فمدة إعفاء حزيران ٢٠١٩ هي ٩٠ أو ١٢٠ يوماً، ومدة إعفاء آذار ٢٠٢٢ هي ١٢٠ أو ١٨٠. وعلامة الاستفهام تعني أن أياماً ربما بقيت بلا تغطية. وتُحسب النطاقات على كل الاحتمالات مجتمعة.",
    wording: {
      state:
        "نص وزارة الخارجية الأميركية عن دفع ثمن الكهرباء؛ أما معظم الصحافة فتتحدث عن الغاز. وبحسب نشرة MEES استند الغاز إلى استثناء دائم في قانون من سنة ٢٠١٢ ولم يحتج إلى إعفاء.",
      press:
        "تقول معظم الصحافة ومسؤولون عراقيون إنه للغاز والكهرباء؛ وعن إعفاء كانون الأول ٢٠١٨ تقول أسوشيتد برس إن دفع ثمن الغاز ظل ممنوعاً. ومنذ آذار ٢٠٢٣ تنقل مصادرنا نص الإخطارات، وهي تتحدث عن الكهرباء.",
    },
    office:
      "في المنصب: الوزير هو الذي يسميه سجلنا؛ أما الرئيس فمأخوذ من سجلات تتحدث عن الإدارة المنتهية ولايتها في كانون الثاني ٢٠٢١ وعن الجديدة منذ ٣١ آذار ٢٠٢١. يمتد كل خط من أول إعفاء إلى آخر إعفاء تحت هذين الاسمين؛ وتُترك الأيام بين الخطين مفتوحة. وأسماء الرؤساء قراءتنا.",
    cover:
      "العدّ من الإعفاء الساري في اليوم المختار، لا من إعفاء أُعلن أنه سيليه. والمخطّط: ما تتركه البدايات والمدد غير المؤكدة مفتوحاً.",
    vintage: "معروض كما كان معروفاً في اليوم المختار: لا تظهر إعفاءات نُشرت بعده.",
  },
  table: {
    caption: {
      strip: "الإعفاءات بترتيب منحها، وما جاء بعدها",
      cover: "الإعفاءات بحسب البدء والانتهاء، كما حُسبت للأيام المتبقية",
    },
    number: "الرقم",
    starts: "البدء",
    length: "المدة",
    expires: "الانتهاء",
    before: "مقارنة بالسابق",
    covers: "الغرض",
    office: "الوزير، الرئيس",
    holeCell: (length) => `ثغرة: ${length}`,
    overlapCell: (length) => `تداخل: ${length}`,
    meets: "متصل به",
    first: "الأول",
    lengths: (stated, others) => `${stated}؛ مصادر أخرى: ${others}`,
    assumed: (length) => `${length} (افتراضاً)`,
    state: { electricity: "كهرباء", "not documented": "غير موثق" },
    press: {
      "gas and electricity": "غاز وكهرباء",
      disputed: "موضع خلاف: يشمل الغاز أو يمنعه",
      "not recorded": "قول الصحافة غير مسجل",
      "not documented": "غير موثق",
    },
    officeCell: (secretary, president) => `${secretary}، ${president}`,
    afterwards: "بعدها",
  },
};
