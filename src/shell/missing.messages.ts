/** Words of the page for addresses that lead nowhere: one file serves them all, so it speaks every language at once. */
import type { WrittenLocale } from "#i18n/locale.ts";

export interface MissingMessages {
  readonly title: string;
  readonly lead: string;
  readonly report: string;
  readonly charts: string;
  readonly check: string;
}

export const missingMessages: Readonly<Record<WrittenLocale, MissingMessages>> = {
  en: {
    title: "No page at this address",
    lead: "The link may have been misspelt. These are the ways onward:",
    report: "The report",
    charts: "The charts",
    check: "The fact check",
  },
  fa: {
    title: "در این نشانی صفحه‌ای نیست",
    lead: "شاید پیوند اشتباه نوشته شده باشد. از اینجا می‌توانید ادامه دهید:",
    report: "گزارش",
    charts: "نمودارها",
    check: "راستی‌آزمایی",
  },
  ar: {
    title: "لا توجد صفحة في هذا العنوان",
    lead: "ربما كُتب الرابط خطأً. يمكنك المتابعة من هنا:",
    report: "التقرير",
    charts: "الرسوم البيانية",
    check: "التحقق من الوقائع",
  },
};
