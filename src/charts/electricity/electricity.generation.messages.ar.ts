import type { ElectricityGenerationMessages } from "./electricity.generation.messages.ts";

/** In Arabic. */
export const ar: ElectricityGenerationMessages = {
  country: { label: "البلد", iraq: "العراق", iran: "إيران", both: "كلاهما" },
  unit: { label: "الوحدة", twh: "تيراواط ساعة", percent: "نسبة مئوية" },
  countries: { iraq: "العراق", iran: "إيران" },
  parts: { gas: "غاز من أي منشأ", oil: "نفط", hydro: "طاقة مائية", other: "مصادر أخرى", imports: "صافي الواردات" },
  sources: {
    gas: "الغاز",
    oil: "النفط",
    hydro: "الطاقة المائية",
    solar: "الطاقة الشمسية",
    wind: "الرياح",
    bio: "الطاقة الحيوية",
    coal: "الفحم",
    nuclear: "الطاقة النووية",
  },
  twh: (value) => `${value} تيراواط ساعة`,
  title: {
    iraq: ({ gas, supplied, year, net }) =>
      `في ${year} ولّد الغاز ${gas} من ${supplied} تيراواط ساعة في العراق؛ وصافي الواردات ${net}`,
    iran: ({ gas, supplied, year }) =>
      `ولّد الغاز في إيران في ${year} ${gas} تيراواط ساعة، وبلغت الكهرباء المجهزة ${supplied}`,
  },
  titleBoth: ({ year, iraq, iran }) =>
    `في ${year} بلغت الكهرباء المجهزة ${iraq} تيراواط ساعة في العراق و${iran} في إيران`,
  subtitle: {
    twh: "الكهرباء بحسب المصدر والسنة، مع صافي الواردات من كل الجيران، بالتيراواط ساعة",
    percent: "الكهرباء بحسب المصدر والسنة، مع صافي الواردات من كل الجيران، نسبة مئوية من المجهّز",
  },
  sentence: {
    iraq: ({ first, from, last, to, gas, oil, net }) =>
      `ارتفعت الكهرباء المجهزة في العراق من ${first} تيراواط ساعة في ${from} إلى ${last} في ${to}؛ وكان منها في ${to} ${gas} من الغاز و${oil} من النفط و${net} صافي واردات.`,
    iran: ({ first, from, last, to, gas, oil, net }) =>
      `ارتفعت الكهرباء المجهزة في إيران من ${first} تيراواط ساعة في ${from} إلى ${last} في ${to}؛ وكان منها في ${to} ${gas} من الغاز و${oil} من النفط و${net} صافي واردات.`,
  },
  peakImports: (value, percent, year) =>
    `وبلغ صافي واردات العراق أعلاه في ${year}: ${value} تيراواط ساعة، أي ${percent} من الكهرباء المجهزة.`,
  datum: {
    label: (country, year) => `${country}، ${year}`,
    supplied: (value) => `${value} تيراواط ساعة مجهزة`,
    part: (name, value, percent) => `${name} ${value} تيراواط ساعة (${percent})`,
    imports: (value, percent) => `صافي الواردات ${value} تيراواط ساعة (${percent})`,
    exports: (value, percent) => `صافي الصادرات ${value} تيراواط ساعة (${percent})`,
    missing: (names) => `لا قيمة في الملف: ${names}.`,
  },
  notes: [
    "المجهّز هو المولّد مضافاً إليه صافي الواردات. ويسميه الملف طلباً؛ وهو ليس ما أراده العراقيون، فقد أرادوا أكثر.",
    "صافي الواردات من كل الجيران. والكهرباء المولدة بالغاز تشمل الغاز من أي منشأ، ومنه الغاز الإيراني.",
    "النسب المئوية من المجهّز في السنة، فمجموع المصادر وصافي الواردات ١٠٠.",
  ],
  notesIran: "تحت الخط: أرسلت إيران إلى جيرانها كافة أكثر مما تلقت منهم.",
  undated: "قُرئ الملف في نسخة لاحقة؛ وتُعدّ السنة معروفة منذ نهايتها.",
  empty: "لم تكن أي سنة قد انتهت حتى ذلك اليوم. اختر يوماً لاحقاً.",
  table: {
    caption: "الكهرباء بحسب المصدر والسنة، بالتيراواط ساعة",
    country: "البلد",
    year: "السنة",
    generated: "المولّد",
    netImports: "صافي الواردات",
    supplied: "المجهّز",
    noValue: "لا قيمة",
  },
};
