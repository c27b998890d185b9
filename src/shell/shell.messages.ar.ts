import { isolate } from "#i18n/isolate.ts";
import { ar as site } from "#i18n/site.messages.ar.ts";
import type { ShellMessages } from "./shell.messages.ts";

/** In Arabic. */
export const ar: ShellMessages = {
  siteName: site.name,
  skip: "الانتقال إلى المحتوى",
  language: "اللغة",
  nav: {
    label: "الصفحات",
    report: "التقرير",
    charts: "الرسوم",
    check: "التحقق",
    timeline: "الأحداث",
    data: "البيانات",
    about: "عن الموقع",
  },
  theme: { label: "المظهر", system: "بحسب النظام", light: "فاتح", dark: "داكن" },
  digits: { label: "الأرقام", own: "أرقام عربية ١٢٣", latin: "أرقام لاتينية \u2066123\u2069" },
  footer: (contact) => (contact === null ? "لم يُحدَّد عنوان للاتصال." : `للاتصال: ${isolate(contact)}`),
  licence: `البيانات: ${isolate("CC BY 4.0")} مع استثناءات مذكورة عند كل جدول؛ الشيفرة: ${isolate("MIT")}. بلا ملفات تعريف ارتباط ولا أدوات تتبع ولا طلبات إلى مواقع أخرى.`,
  charts: {
    title: "الرسوم البيانية",
    description: "خمسة رسوم بيانية عن إيران والعراق: تجارة البلدين وكهرباء العراق والحدود والإعفاءات الأميركية والجائحة.",
    lead: "لكل رسم صفحته، وفيها جدوله ومصادره كلها، ولها عنوان يحفظ ما اخترته.",
    views: "المشاهد",
  },
  chartNames: { trade: "التجارة", electricity: "الكهرباء", border: "الحدود", waivers: "الإعفاءات", pandemic: "الجائحة" },
  chart: {
    back: "اقرأ التقرير إلى جانب هذا الرسم",
    otherViews: "مشاهد هذا الرسم",
    openChart: "افتح الرسم في صفحته الخاصة",
    long: "ما الذي يبيّنه",
  },
  missing: {
    title: "لا صفحة في هذا العنوان",
    description: "لا يؤدي هذا العنوان إلى شيء في هذا الموقع.",
  },
  pageFailed: "تعذّر تحميل هذه الصفحة. تحقق من الاتصال ثم حاول مجدداً.",
  reload: "حاول مجدداً",
};
