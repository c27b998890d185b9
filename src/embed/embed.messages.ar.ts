import { countInArabic } from "#i18n/arabic-count.ts";
import { isolate } from "#i18n/isolate.ts";
import { ar as site } from "#i18n/site.messages.ar.ts";
import type { EmbedMessages } from "./embed.messages.ts";

/** In Arabic. */
export const ar: EmbedMessages = {
  change: "تغيير المشهد",
  changeShort: "تغيير",
  show: "ما المعروض",
  readout: "ما يظهر هنا",
  table: "الجدول",
  sources: (publishers) => `المصدر: ${publishers}`,
  more: (count, plural) =>
    countInArabic(count, plural, ["مصدر آخر", "مصدران آخران", "مصادر أخرى", "مصدراً آخر", "مصدر آخر"]),
  page: site.name,
  failed: "تعذّر تحميل الجزء التفاعلي؛ أما الرسم فكامل.",
  retry: "حاول مجدداً",
  accentRefused: (colour, contrast, least) =>
    `اللون المطلوب ${isolate(colour)} غير مستعمل: تباينه مع الخلفية ${contrast} إلى ١، والمطلوب ${least} إلى ١.`,
};
