import type { StatementMessages } from "./statements.messages.ts";

/** In Persian. */
export const fa: StatementMessages = {
  verdicts: {
    supported: { word: "تأیید می‌شود", meaning: "منابع مستقل یا دست‌اول با گزاره، به همان صورت که نوشته شده، موافق‌اند." },
    "supported with caveat": {
      word: "تأیید با ملاحظه",
      meaning: "در کل درست است، اما جزئیات، منبع یا محدودیتی که خواننده باید بداند در آن نیست یا دقیق نیست.",
    },
    disputed: { word: "محل اختلاف", meaning: "منابع معتبر با آن، یا با یکدیگر، در تناقض‌اند." },
    outdated: { word: "کهنه شده", meaning: "پیش‌تر درست بوده، یا آن زمان درست بوده و دیگر نیست." },
    "not verifiable": { word: "سنجش‌ناپذیر", meaning: "منبعی یافت نشد که آن را تأیید یا رد کند." },
    "opinion or loaded wording": {
      word: "اظهارنظر یا واژهٔ باردار",
      meaning: "داوری یا واژه‌ای جانب‌دارانه است، نه واقعیتی که بتوان سنجید.",
    },
  },
  kinds: { figure: "رقم", event: "رویداد", statement: "سخن", characterisation: "توصیف" },
  verdict: "داوری",
  saidBy: "گوینده",
  evidence: "شواهد",
  evidenceNote: "آنچه هر منبع می‌گوید، به زبان ما.",
  paragraph: (n) => `بند ${n}`,
  check: {
    title: "راستی‌آزمایی",
    description: "هر ۵۱ گزارهٔ گزارش ۶ مهر ۱۳۹۹، هر یک با داوری ما دربارهٔ عبارت آن و با شواهد.",
    lead: "همهٔ گزاره‌های گزارش، به ترتیب خود گزارش. داوری دربارهٔ عبارت گزارش است، نه هرگز دربارهٔ کسی.",
    scale: "معیار داوری",
  },
  changesTitle: "روزنامه چه را عوض کرده است",
  changesLead: "دوازده تفاوت میان متن خبرگزاری‌ها و گزارش.",
  agencyHad: "خبرگزاری",
  reportHas: "گزارش",
  leftOut: "حذف شده",
  added: "در متن خبرگزاری که دیدیم نیست",
  contextTitle: "زمینه",
  previous: "گزارهٔ پیشین",
  next: "گزارهٔ بعدی",
  all: "همهٔ گزاره‌ها",
  inReport: "خواندن در گزارش",
  unknown: "در این نشانی گزاره‌ای نیست.",
};
