/** The few words that numbers and lists need besides what `Intl` knows. */
import { ar } from "./formats.messages.ar.ts";
import { en } from "./formats.messages.en.ts";
import { fa } from "./formats.messages.fa.ts";
import type { PerLocale } from "./locale.ts";

export interface FormatMessages {
  /** Dollars in prose: "$145 million", "$8.99 billion". `plural` is that of the number as shown. */
  readonly dollars: (number: string, scale: "million" | "billion", plural: Intl.LDMLPluralRule) => string;
  /** Dollars on a mark or an axis: "$145m", "$8.99bn". */
  readonly dollarsShort: (number: string, scale: "million" | "billion", plural: Intl.LDMLPluralRule) => string;
  /** A percentage in prose. */
  readonly percent: (number: string) => string;
  /** From low to high. */
  readonly range: (low: string, high: string) => string;
  /** Between the parts of one thing, and between several things, each with the space after it. */
  readonly comma: string;
  readonly semicolon: string;
  /** Joins the items of a list before the last one; null where `Intl` joins as the language's press does. */
  readonly list: { readonly between: string; readonly beforeLast: string } | null;
}

export const formatMessages: PerLocale<FormatMessages> = { en, fa, ar };
