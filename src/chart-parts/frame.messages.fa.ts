import { isolate } from "#i18n/isolate.ts";
import type { FrameMessages } from "./frame.messages.ts";

/** In Persian. */
export const fa: FrameMessages = {
  status: {
    official: "رسمی",
    reported: "گزارش رسانه",
    estimate: "برآورد",
    inferred: "استنباط ما",
    computed: "محاسبهٔ ما",
    disputed: "محل اختلاف",
    provisional: "موقت",
  },
  tabs: { label: "چه نشان داده شود", chart: "نمودار", table: "جدول", sources: "منابع" },
  known: { label: "بر پایهٔ دانسته‌های", report: "۶ مهر ۱۳۹۹", now: "امروز", other: "روزی دیگر" },
  reset: "بازنشانی",
  hint: "نشانگر را روی یک نشان ببرید، آن را لمس کنید یا از کلیدهای جهت‌دار استفاده کنید.",
  keys: "کلیدهای جهت‌دار از نشانی به نشان دیگر می‌روند، Home و End به نخستین و آخرین نشان، و Page Up و Page Down با گام‌های بلندتر؛ Enter دور نشان حلقه می‌کشد و Escape حلقه را برمی‌دارد.",
  drawing: (title) => `نمودار: ${title}`,
  position: (index, count) => `${index} از ${count}`,
  source: "منبع",
  records: "داده‌هایی که این خوانش بر آن‌ها استوار است",
  sourcesOf: (count) => `${count} منبع`,
  competing: "رقم‌های دیگر برای همین مورد",
  believe: "به جای آن، این رقم رسم شود",
  believed: "این رقم را شما انتخاب کرده‌اید؛ رقمی نیست که ما رسم می‌کنیم.",
  ours: "بازگشت به رقم ما",
  undatedSource: "بدون تاریخ",
  noAddress: "بدون نشانی ماندگار",
  problem: (words) =>
    `این پیوند چیزی می‌خواهد که اینجا شناخته نیست (${isolate(words)})؛ به جای آن نمای معمول نشان داده می‌شود.`,
  unknownFocus: (key) => `این پیوند نشان «${isolate(key)}» را مشخص می‌کند که در این نما نیست.`,
  cleanLink: "باز کردن نمای معمول",
  statusColumn: "وضعیت",
  sourceColumn: "منبع",
  copyTable: {
    copy: "کپی جدول برای صفحه‌گسترده",
    copied: "کپی شد",
    byHand: "اینجا اجازهٔ کپی نیست. متن انتخاب شده است؛ خودتان آن را کپی کنید.",
  },
  recordsOn: (count) => `${count} سطر`,
  loading: "در حال بارگذاری…",
  failed: (what) => `داده‌های این نمودار بارگذاری نشد (${isolate(what)}). تصویر نمودار همان است که بود.`,
  retry: "تلاش دوباره",
  codeFailed: "بخش تعاملی این نمودار بارگذاری نشد؛ تصویر آن برجاست. با بارگذاری دوبارهٔ صفحه تازه‌ترین نسخه می‌آید.",
  reload: "بارگذاری دوبارهٔ صفحه",
  noteLanguage: "یادداشت دربارهٔ منبع، به انگلیسی",
};
