import type { OpeningMessages } from "./opening.messages.ts";

/** In Arabic. */
export const ar: OpeningMessages = {
  label: "خريطة الحدود بين إيران والعراق من تركيا إلى الخليج، وعليها منافذها الاثنا عشر",
  gates: (count) => `${count} منفذاً`,
};
