/** The report in one language: what `content/<locale>.tsx` provides. */
import type { ComponentType, ReactNode } from "react";
import type { PerLocale } from "#i18n/locale.ts";
import { reportAr } from "./content/ar.tsx";
import { reportEn } from "./content/en.tsx";
import { reportFa } from "./content/fa.tsx";

export interface ReportContent {
  readonly headline: string;
  /** Two paragraphs: what was reported and became of it, and how the statements came out. */
  readonly standfirst: ReactNode;
  /** For search and previews. */
  readonly description: string;
  /** What was published, by whom, when, and what we did: read before the text. */
  readonly label: ReactNode;
  readonly method: { readonly title: string; readonly body: ReactNode };
  /** All paragraphs with the charts' places. */
  readonly Body: ComponentType;
}

export const REPORT: PerLocale<ReportContent> = { en: reportEn, fa: reportFa, ar: reportAr };
