import { isolate } from "#i18n/isolate.ts";
import type { TimelineMessages } from "./timeline.messages.ts";

/** In Persian. */
export const fa: TimelineMessages = {
  title: "ایران و عراق، ۲۰۰۳ تا ۲۰۲۶",
  description: (count) =>
    `${count} رویداد تاریخ‌دار میان ایران و عراق از ۲۰۰۳، دسته‌بندی‌شده و هر یک با منبعش: سفرها، معافیت‌ها، گاز، بسته شدن مرز، حمله‌ها.`,
  lead: "تاریخ‌ها تا روز است یا، آنجا که تنها ماه به دست آمد، تا ماه میلادی. هر مورد بر صفحه‌ای استوار است که خوانده شده؛ عنوان‌ها و شرح‌ها به زبان خود ماست.",
  categories: {
    diplomacy: "دیپلماسی",
    trade: "تجارت",
    sanctions: "تحریم‌ها و معافیت‌ها",
    energy: "انرژی",
    border: "مرز",
    pandemic: "همه‌گیری",
    security: "امنیت",
  },
  category: "دسته",
  search: "جست‌وجو در رویدادها",
  shown: (shown, all) => `${shown} رویداد از ${all} نشان داده شده است.`,
  none: "هیچ رویدادی با این انتخاب‌ها پیدا نشد.",
  showAll: "نشان دادن همه",
  years: "سال‌ها",
  chart: (name) => `در نمودار ببینید: ${name}`,
  note: "یادداشت",
  file: `همهٔ رویدادها در فایل ${isolate("CSV")}`,
};
