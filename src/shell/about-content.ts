/** What the about page says, in each language: `content/<locale>.tsx`. */
import type { ReactNode } from "react";
import type { HistoryKind } from "#data/history/history.table.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { aboutAr } from "./content/ar.tsx";
import { aboutEn } from "./content/en.tsx";
import { aboutFa } from "./content/fa.tsx";

/** Numbers for the text, as the language writes them. */
export interface AboutCounts {
  readonly statements: string;
  readonly events: string;
  readonly records: string;
  readonly sources: string;
  readonly weeks: string;
}

/** The parts of the page, in order; their names are the anchors that others link to. */
export const ABOUT_PARTS = [
  "how",
  "methods",
  "limits",
  "verdicts",
  "corrections",
  "objections",
  "embedding",
  "licences",
  "privacy",
  "browsers",
] as const;

export type AboutPart = (typeof ABOUT_PARTS)[number];

export interface AboutContent {
  readonly title: string;
  readonly description: string;
  readonly parts: string;
  readonly titles: Readonly<Record<AboutPart, string>>;
  readonly how: (counts: AboutCounts) => ReactNode;
  /** Takes the address of the data page. */
  readonly methods: (data: string) => ReactNode;
  readonly limits: ReactNode;
  /** Stands before the scale. */
  readonly verdicts: ReactNode;
  /** Stands before the log. */
  readonly corrections: ReactNode;
  readonly correctionKinds: readonly { readonly kind: Exclude<HistoryKind, "release">; readonly meaning: string }[];
  readonly noCorrections: string;
  readonly objections: (contact: string | null) => ReactNode;
  readonly embedding: (addresses: { readonly frame: string; readonly data: string }) => ReactNode;
  readonly licences: (data: string) => ReactNode;
  readonly privacy: ReactNode;
  readonly browsers: ReactNode;
}

export const ABOUT: PerLocale<AboutContent> = { en: aboutEn, fa: aboutFa, ar: aboutAr };
