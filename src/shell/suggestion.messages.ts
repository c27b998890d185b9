/** One line in each language, read by those who may not read the page's own: so every page has all of them. */
import type { WrittenLocale } from "#i18n/locale.ts";

export interface SuggestionMessages {
  readonly text: string;
  readonly link: string;
  readonly dismiss: string;
}

export const suggestionMessages: Readonly<Record<WrittenLocale, SuggestionMessages>> = {
  en: { text: "This page is also in English.", link: "Read it in English", dismiss: "No, thank you" },
  fa: { text: "این صفحه به فارسی هم هست.", link: "به فارسی بخوانید", dismiss: "نه، ممنون" },
  ar: { text: "هذه الصفحة متاحة بالعربية أيضاً.", link: "اقرأها بالعربية", dismiss: "لا، شكراً" },
};
