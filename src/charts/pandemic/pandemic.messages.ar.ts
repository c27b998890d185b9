import { countInArabic, pluralInArabic } from "#i18n/arabic-count.ts";
import type { PandemicMessages } from "./pandemic.messages.ts";

function cases(count: string): string {
  return countInArabic(count, pluralInArabic(count), [
    "إصابة جديدة واحدة",
    "إصابتين جديدتين",
    "إصابات جديدة",
    "إصابة جديدة",
    "إصابة جديدة",
  ]);
}

/** In Arabic. */
export const ar: PandemicMessages = {
  units: { label: "طريقة العدّ", cases: "إصابات جديدة", "per-million": "لكل مليون نسمة" },
  spans: { label: "السنوات", "2020": "٢٠٢٠", "two-years": "٢٠٢٠ و٢٠٢١" },
  countries: { iran: "إيران", iraq: "العراق" },
  title: {
    border: ({ closings, reopenings, first }) =>
      `الحدود منذ ${first}: سجلات الإغلاق ${closings}، وسجلات إعادة الفتح ${reopenings}`,
    plain: "الإصابات الجديدة في إيران والعراق، أسبوعاً بأسبوع",
  },
  subtitle: {
    cases: "الإصابات الجديدة المعلنة بكوفيد-١٩ في الأسبوع، بعدد الأشخاص، والبلدان على مقياس واحد",
    "per-million": "الإصابات الجديدة المعلنة بكوفيد-١٩ في الأسبوع لكل مليون نسمة، والبلدان على مقياس واحد",
  },
  sentence: {
    cases: ({ start, end, iran, iraq, above, weeks }) =>
      `من ${start} إلى ${end}، وهو أسبوع التقرير، أعلن العراق ${cases(iraq)} وإيران ${iran}. وكان عدد العراق هو الأعلى في ${above} من الأسابيع المعروضة، وهي ${weeks}.`,
    "per-million": ({ start, end, iran, iraq, above, weeks }) =>
      `من ${start} إلى ${end}، وهو أسبوع التقرير، أعلن العراق ${cases(iraq)} لكل مليون نسمة وإيران ${iran}. وكان معدل العراق هو الأعلى في ${above} من الأسابيع المعروضة، وهي ${weeks}.`,
  },
  peaks: ({ iran, iranWeek, iraq, iraqWeek }) =>
    `أعلى أسبوع معروض: إيران ${iran} (بدأ في ${iranWeek})، والعراق ${iraq} (بدأ في ${iraqWeek}).`,
  bands: ({ count, first, last }) =>
    `ويتحدث ${countInArabic(count, pluralInArabic(count), ["سجل واحد", "سجلان", "سجلات", "سجلاً", "سجل"])} من ٢٠٢٠ عن إغلاق الحدود وإعادة فتحها، من ${first} إلى ${last}.`,
  datum: {
    week: (start, end) => `من ${start} إلى ${end}`,
    cases: (iran, iraq) => `إصابات جديدة: إيران ${iran}، العراق ${iraq}`,
    perMillion: (iran, iraq) => `إصابات جديدة لكل مليون: إيران ${iran}، العراق ${iraq}`,
    counted: (iran, iraq) => `العدد: إيران ${iran}، العراق ${iraq}.`,
    deaths: (iran, iraq) => `وفيات جديدة: إيران ${iran}، العراق ${iraq}.`,
    report: "أسبوع التقرير.",
    effect: {
      closing: "يتحدث عن إغلاق (بحسب قراءتنا).",
      reopening: "يتحدث عن إعادة فتح (بحسب قراءتنا).",
      standing: "يتحدث عن الحال القائمة (بحسب قراءتنا).",
    },
    approximate: "التاريخ تقريبي.",
  },
  drawing: {
    recordsEnd: "تنتهي السجلات مع ٢٠٢٠",
    reportWeek: "أسبوع التقرير",
    border: "الحدود:",
    effect: { closing: "إغلاق", reopening: "إعادة فتح", standing: "الحال القائمة" },
  },
  notes: {
    testing:
      "إصابات معلنة رسمياً فقط: يختلف الفحص والإبلاغ بين البلدين ومن وقت إلى آخر، فلا تصح المقارنة المباشرة بين المستويات.",
    dates: "التواريخ تواريخ الإبلاغ لا الإصابة. والأسبوع من الاثنين إلى الأحد.",
    bands:
      "الحدود: التظليل من سجل إغلاق إلى سجل إعادة الفتح التالي. ومعظم السجلات عن بعض المنافذ أو عن المسافرين فقط؛ فالتظليل لا يعني أن الحدود كلها كانت مغلقة. وتنتهي السجلات في كانون الأول ٢٠٢٠.",
    population:
      "القسمة على عدد السكان لسنة ٢٠٢٠ بحسب البنك الدولي؛ وتقديرات الأمم المتحدة لا تختلف عنها بأكثر من ١ في المئة.",
    copies: "قُرئت السلسلة من نسخة وقورنت بنسختين أخريين: ولم يظهر فرق في أي يوم قورن.",
  },
  undated: "لا ينطبق هنا. تأتي الأعداد الأسبوعية من نسخة لاحقة، ولا سجل بما كان قد عُدّل منها حتى ذلك الحين.",
  table: {
    caption: "الإصابات الجديدة أسبوعاً بأسبوع، مع سجلات الحدود الواقعة فيها",
    week: "الأسبوع بدءاً من",
    iran: "إيران",
    iraq: "العراق",
    border: "على الحدود",
    unit: { cases: "إصابات جديدة", "per-million": "لكل مليون" },
  },
};
