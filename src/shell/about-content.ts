/** The text of the page about the site in one language: what `content/<locale>.tsx` provides. */
import type { ReactNode } from "react";
import type { PerLocale } from "#i18n/locale.ts";
import { aboutAr } from "./content/ar.tsx";
import { aboutEn } from "./content/en.tsx";
import { aboutFa } from "./content/fa.tsx";

export interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly body: (contact: string | null) => ReactNode;
}

export const ABOUT: PerLocale<AboutText> = { en: aboutEn, fa: aboutFa, ar: aboutAr };
