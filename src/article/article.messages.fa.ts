import { isolate } from "#i18n/isolate.ts";
import type { ArticleMessages } from "./article.messages.ts";

/** In Persian. */
export const fa: ArticleMessages = {
  stage: { label: "نمودارها در کنار گزارش", opening: "نمای کلی" },
  notes: {
    label: "چگونه بخوانیم",
    all: "نشانه‌گذاری همهٔ گزاره‌ها",
    changes: "نشان دادن آنچه روزنامه عوض کرده",
  },
  close: "بستن",
  seeChart: (chart) => `نشان دادن در نمودار ${chart}`,
  fullPage: "این گزاره در صفحهٔ خودش",
  loading: "شواهد در حال بارگذاری است…",
  failed: (problem) => `شواهد بارگذاری نشد (${isolate(problem)}).`,
  retry: "تلاش دوباره",
  changesOf: "تغییر در متن خبرگزاری",
  next: "پس از آن چه شد",
  paragraph: (n) => `بند ${n} گزارش`,
  ownPage: (chart) => `نمودار ${chart} در صفحهٔ خودش`,
  chartNames: { trade: "تجارت", electricity: "برق", border: "مرز", waivers: "معافیت‌ها", pandemic: "همه‌گیری" },
  opening: {
    label: "سه رقم گزارش",
    exports: { what: "صادرات به عراق در یک سال", finding: "با گمرک می‌خواند" },
    share: { what: "از برق عراق با گاز ایران", finding: "محل اختلاف" },
    border: { what: "مرز", finding: "منابع همداستان نیستند" },
    kilometres: (value) => `${value} کیلومتر`,
  },
  end: {
    title: "از اینجا به کجا",
    check: "هر ۵۱ گزاره، سنجیده",
    charts: "نمودارها، با همهٔ ارقام و منبع هر کدام",
    about: "چگونه ساخته شد",
  },
  sentences: {
    trade: ({ value, year, share, provisional, provisionalYear, provisionalShare }) =>
      `صادرات در سال همه‌گیری کاهش یافت و سپس بالا رفت: بالاترین رقم قطعی ${value} در ${year} است، ${share} از ۲۰ میلیارد. رقم موقت ${provisionalYear}، ${provisional} است، حدود ${provisionalShare}.`,
    promise: ({ count, first, last }) =>
      `نخستین بار در ${first} از ۲۰ میلیارد گفته بودند. از آن پس روی هم ${count} بار تکرار شده، واپسین بار در ${last}.`,
    waivers: ({ number, count, inferred, end }) =>
      `معافیت ۶۰ روزه، شمارهٔ ${number} از ${count} معافیت شناخته‌شده بود (شمارش ما؛ ${inferred} مورد استنباط ماست). واپسین آن‌ها ${end} به پایان رسید.`,
    electricity: ({ count, low, high }) =>
      `پس از گزارش، ${count} سهم دیگر از برق عراق که به ایران بسته است برای سال‌های پس از رسیدن گاز منتشر شده؛ از ${low} تا ${high} درصد، بسته به آنچه در بر می‌گیرند و شیوهٔ شمارش.`,
    border: ({ low, high }) =>
      `طول‌هایی که برای مرز منتشر شده از ${low} تا ${high} کیلومتر است و هیچ‌کدام نمی‌گوید چگونه اندازه گرفته شده.`,
  },
};
