import { isolate } from "#i18n/isolate.ts";
import type { ArticleMessages } from "./article.messages.ts";

/** In Persian. */
export const fa: ArticleMessages = {
  stage: { label: "نمودارها در کنار گزارش", opening: "نمای کلی" },
  notes: {
    label: "راهنمای خواندن",
    all: "مشخص کردن همهٔ گزاره‌ها",
    changes: "نشان دادن تغییرهای روزنامه",
  },
  close: "بستن",
  seeChart: (chart) => `نمایش در نمودار ${chart}`,
  fullPage: "صفحهٔ این گزاره",
  loading: "شواهد در حال بارگذاری است…",
  failed: (problem) => `شواهد بارگذاری نشد (${isolate(problem)}).`,
  retry: "تلاش دوباره",
  changesOf: "تغییر در متن خبرگزاری",
  changesAbove: (paragraph) => `تغییری که در بند ${paragraph} یادداشت شده این بند را هم در بر می‌گیرد.`,
  changesFound: ({ all, left, altered, added, share }) =>
    `${all} تغییر در متن خبرگزاری‌ها یافتیم: حذف (${left})، از جمله سطری که نهاد ریاست‌جمهوری ایران را تنها منبع معرفی می‌کرد؛ تغییر واژه‌ها (${altered})، از جمله سهم ایران از برق عراق، از «حدود یک‌سوم» برای گاز و خطوط برق با هم به «تا ${share}» برای گاز به‌تنهایی؛ و افزودن بخش‌هایی بدون منبع (${added}).`,
  next: "پس از آن چه شد",
  paragraph: (n) => `بند ${n} گزارش`,
  ownPage: (chart) => `صفحهٔ نمودار ${chart}`,
  chartNames: { trade: "تجارت", electricity: "برق", border: "مرز", waivers: "معافیت‌ها", pandemic: "همه‌گیری" },
  opening: {
    label: "سه رقم گزارش",
    exports: { what: "صادرات به عراق در یک سال", why: "با آمار گمرک می‌خواند" },
    share: { what: "برق عراق از گاز ایران", why: "سهم‌های منتشرشده متفاوت‌اند" },
    border: { what: "طول مرز", why: "منابع هم‌نظر نیستند" },
    finding: (verdict, why) => `${verdict}: ${why}`,
    kilometres: (value) => `${value} کیلومتر`,
  },
  end: {
    title: "ادامهٔ راه",
    check: "راستی‌آزمایی هر ۵۱ گزاره",
    charts: "نمودارها، با همهٔ ارقام و منبع هر یک",
    about: "این کار چگونه ساخته شد",
  },
  sentences: {
    trade: ({ value, year, share, provisional, provisionalYear, provisionalShare }) =>
      `صادرات در سال همه‌گیری کاهش یافت و سپس رشد کرد: بالاترین رقم قطعی، ${value} در ${year}، ${share} از ۲۰ میلیارد است. رقم موقت ${provisionalYear}، ${provisional} است، حدود ${provisionalShare}.`,
    promise: ({ count, first, last }) =>
      `از ۲۰ میلیارد نخستین بار در ${first} نام برده شد. روی هم ${count} بار از آن نام برده‌اند، آخرین بار در ${last}.`,
    waivers: ({ number, count, inferred, end }) =>
      `معافیت ۶۰ روزه، شمارهٔ ${number} از ${count} معافیت شناخته‌شده بود (شمارش ما؛ ${inferred} مورد استنباط ماست). آخرین آن‌ها ${end} به پایان رسید.`,
    electricity: ({ count, low, high }) =>
      `پس از گزارش، ${count} رقم دیگر برای سهم گاز ایران، یا گاز و خطوط برق با هم، در برق عراق منتشر شده است: از ${low} تا ${high} درصد.`,
    border: ({ low, high }) =>
      `طول‌هایی که برای مرز منتشر شده از ${low} تا ${high} کیلومتر است و هیچ‌یک نمی‌گوید چگونه اندازه‌گیری شده است.`,
  },
};
