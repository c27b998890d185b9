import { isolate } from "#i18n/isolate.ts";
import { fa as site } from "#i18n/site.messages.fa.ts";
import type { ShellMessages } from "./shell.messages.ts";

/** In Persian. */
export const fa: ShellMessages = {
  siteName: site.name,
  skip: "رفتن به محتوا",
  language: "زبان",
  nav: {
    label: "صفحه‌ها",
    report: "گزارش",
    charts: "نمودارها",
    check: "راستی‌آزمایی",
    timeline: "گاه‌شمار",
    data: "داده‌ها",
    about: "درباره",
  },
  theme: { label: "ظاهر", system: "مانند سیستم", light: "روشن", dark: "تیره" },
  digits: null,
  footer: (contact) => (contact === null ? "نشانی تماسی داده نشده است." : `تماس: ${isolate(contact)}`),
  licence: `داده‌ها: ${isolate("CC BY 4.0")} با استثناهایی که کنار هر جدول آمده؛ کد: ${isolate("MIT")}. بدون کوکی، بدون ردیاب، بدون درخواست به سایت‌های دیگر.`,
  charts: {
    title: "نمودارها",
    description: "پنج نمودار دربارهٔ ایران و عراق: تجارت دو کشور، برق عراق، مرز، معافیت‌های آمریکا و همه‌گیری.",
    lead: "هر نمودار صفحه‌ای جداگانه دارد، با جدول و همهٔ منابع آن، و نشانی‌ای که انتخاب‌های شما را نگه می‌دارد.",
    views: "نماها",
  },
  chartNames: { trade: "تجارت", electricity: "برق", border: "مرز", waivers: "معافیت‌ها", pandemic: "همه‌گیری" },
  chart: {
    back: "گزارش را کنار این نمودار بخوانید",
    otherViews: "نماهای این نمودار",
    openChart: "باز کردن صفحهٔ این نمودار",
    long: "این نمودار چه نشان می‌دهد",
  },
  missing: {
    title: "در این نشانی صفحه‌ای نیست",
    description: "این نشانی در این سایت به جایی نمی‌رسد.",
  },
  pageFailed: "این صفحه بارگذاری نشد. اتصال اینترنت را بررسی و دوباره تلاش کنید.",
  reload: "تلاش دوباره",
};
