/** Words that the electricity chart's views share. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./electricity.messages.ar.ts";
import { en } from "./electricity.messages.en.ts";
import { fa } from "./electricity.messages.fa.ts";
import type { ElectricityMode } from "./electricity.params.ts";
import type { Qualifier } from "./electricity.qualifiers.ts";

export interface ElectricityMessages {
  readonly modes: { readonly label: string } & Readonly<Record<ElectricityMode, string>>;
  /** A figure with the word that its source sets before it. */
  readonly qualified: Readonly<Record<Qualifier, (value: string) => string>>;
}

export const electricityMessages: PerLocale<ElectricityMessages> = { en, fa, ar };
