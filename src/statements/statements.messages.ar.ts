import type { StatementMessages } from "./statements.messages.ts";

/** In Arabic. */
export const ar: StatementMessages = {
  verdicts: {
    supported: { word: "مؤيَّدة", meaning: "تتفق مصادر مستقلة أو أصلية مع العبارة كما كُتبت." },
    "supported with caveat": {
      word: "مؤيَّدة مع تحفظ",
      meaning: "صحيحة إجمالاً، لكن تفصيلاً أو مصدراً أو حداً يحتاج إليه القارئ ناقص أو غير دقيق.",
    },
    disputed: { word: "موضع خلاف", meaning: "تناقضها مصادر موثوقة، أو تتناقض هذه المصادر في ما بينها." },
    outdated: { word: "متقادمة", meaning: "كانت صحيحة من قبل، أو كانت صحيحة حينها ولم تعد." },
    "not verifiable": { word: "يتعذر التحقق منها", meaning: "لم يُعثر على مصدر يحسمها نفياً أو إثباتاً." },
    "opinion or loaded wording": {
      word: "رأي أو لفظ محمّل",
      meaning: "حكم أو لفظ منحاز، لا واقعة يمكن التحقق منها.",
    },
  },
  kinds: { figure: "رقم", event: "حدث", statement: "قول", characterisation: "وصف" },
  verdict: "الحكم",
  saidBy: "القائل",
  evidence: "الأدلة",
  evidenceNote: "ما يقوله كل مصدر، بكلماتنا.",
  paragraph: (n) => `الفقرة ${n}`,
  check: {
    title: "التحقق من الوقائع",
    description: "عبارات تقرير ٢٧ أيلول ٢٠٢٠ كلها، وعددها ٥١، ومع كل منها حكمنا على صياغتها والأدلة.",
    lead: "كل عبارات التقرير بترتيبها فيه. والأحكام على صياغة التقرير، لا على شخص أبداً.",
    scale: "سلّم الأحكام",
  },
  changesTitle: "ما الذي غيّرته الصحيفة",
  changesLead: "اثنا عشر فرقاً بين نصوص الوكالات والتقرير.",
  agencyHad: "الوكالة",
  reportHas: "التقرير",
  leftOut: "محذوف",
  added: "ليس في نص الوكالة الذي اطلعنا عليه",
  contextTitle: "السياق",
  previous: "العبارة السابقة",
  next: "العبارة التالية",
  all: "كل العبارات",
  inReport: "اقرأها في التقرير",
  unknown: "لا توجد عبارة في هذا العنوان.",
};
