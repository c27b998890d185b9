import { isolate } from "#i18n/isolate.ts";
import { fa as site } from "#i18n/site.messages.fa.ts";
import type { EmbedMessages } from "./embed.messages.ts";

/** In Persian. */
export const fa: EmbedMessages = {
  change: "تغییر نما",
  changeShort: "تغییر",
  show: "چه نشان داده شود",
  readout: "آنچه نشان داده می‌شود",
  table: "جدول",
  sources: (publishers) => `منبع: ${publishers}`,
  more: (count) => `${count} منبع دیگر`,
  page: site.name,
  failed: "بخش تعاملی بارگذاری نشد؛ تصویر نمودار کامل است.",
  retry: "تلاش دوباره",
  accentRefused: (colour, contrast, least) =>
    `رنگ درخواستی ${isolate(colour)} به کار نرفت: تضاد آن با زمینه ${contrast} به ۱ است و باید دست‌کم ${least} به ۱ باشد.`,
};
