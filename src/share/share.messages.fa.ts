import { isolate } from "#i18n/isolate.ts";
import type { ShareMessages } from "./share.messages.ts";

/** In Persian. */
export const fa: ShareMessages = {
  close: "بستن",
  failed: "این بخش بارگذاری نشد. اتصال اینترنت را بررسی و دوباره تلاش کنید.",
  copy: {
    copy: "کپی",
    copied: "کپی شد",
    byHand: "اینجا اجازهٔ کپی نیست. متن انتخاب شده است؛ خودتان آن را کپی کنید.",
  },
  share: {
    title: "هم‌رسانی این نما",
    titleOfNumber: "هم‌رسانی این عدد",
    native: "هم‌رسانی با یک برنامه",
    link: "پیوند به همین نما",
    sentence: "شرح آن، با پیوند",
    embed: "کد برای صفحهٔ وب",
    withLink: (sentence, address) => `${sentence} ${isolate(address)}`,
    marked: ({ label, value, status, sentence }) =>
      status === null ? `${label}: ${value}. ${sentence}` : `${label}: ${value} (${status}). ${sentence}`,
    number: ({ label, value, status, address }) =>
      status === null
        ? `${label}: ${value}. ${isolate(address)}`
        : `${label}: ${value} (${status}). ${isolate(address)}`,
  },
  quote: {
    share: "هم‌رسانی این عدد",
    stands: (label, value) => `عدد نقل‌شده همچنان معتبر است. ${label}: ${value}.`,
    changed: ({ label, before, after }) =>
      `از آن زمان تغییر کرده است. ${label}: پیوند ${before} را نقل می‌کند؛ رقم کنونی ${after} است.`,
    knownThen: (date) => `رقم نقل‌شده همان است که در ${date} معلوم بود:`,
    knownNow: (date) => `رقم کنونی از ${date} معلوم است:`,
    other: ({ label, value, now }) =>
      `رقم منبعی دیگر. ${label}: پیوند ${value} را نقل می‌کند که در داده‌ها در کنار رقم رسم‌شده، ${now}، آمده است.`,
    never: ({ label, value, now }) =>
      `هرگز در داده‌ها نبوده است. ${label}: پیوند ${value} را نقل می‌کند، رقمی که هرگز در این جای داده‌ها نبوده است؛ رقم آن ${now} است. شاید پیوند را دستی تغییر داده باشند.`,
    noPoint: (key, value) =>
      `هرگز در داده‌ها نبوده است. پیوند برای «${isolate(key)}» رقم ${value} را نقل می‌کند و در این نما چنین نقطه‌ای نیست. شاید پیوند را دستی تغییر داده باشند.`,
    sources: "منابع",
    dismiss: "باز کردن نما بدون عدد نقل‌شده",
  },
  download: {
    title: "دانلود",
    picture: "تصویر، با عنوان، یادداشت‌ها، منابع و نشانی",
    shown: "رقم‌های نشان‌داده‌شده",
    whole: "جدول‌های کامل",
    making: "در حال ساختن تصویر…",
    blocked: "اگر فایلی نرسید، این قاب اجازهٔ دانلود نمی‌دهد. دستی ذخیره کنید:",
    fontMissing: "قلم (فونت) بارگذاری نشد؛ تصویر با یکی از قلم‌های این دستگاه ساخته شده است.",
    failed: "تصویر را اینجا نمی‌توان ساخت. تصویر کامل هر نمای نام‌دار در بخش تصویرهای سایت هست.",
    file: "متن فایل",
    pictureByHand: "برای ذخیره، انگشتتان را روی تصویر نگه دارید یا روی آن کلیک راست کنید.",
  },
  picture: {
    sources: (names, more, count) => (more > 0 ? `منابع: ${names} و ${count} منبع دیگر` : `منابع: ${names}`),
    known: (date) => `بر پایهٔ دانسته‌های ${date}.`,
  },
  cite: {
    title: "ارجاع",
    text: "متن ساده",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    plain: ({ publisher, title, version, versionDate, address, accessed }) =>
      `${publisher}: ${title}. نسخهٔ ${isolate(version)} داده‌ها، ${versionDate}. ${isolate(address)} (بازدید ${accessed}).`,
    note: "برای یک رقم تنها، به منبع اصلی آن ارجاع دهید؛ نام هر منبع در جدول و در زبانهٔ منابع آمده است.",
  },
};
