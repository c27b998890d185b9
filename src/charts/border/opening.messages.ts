/** Words of the opening's map; apart from the chart's, which frames carry. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./opening.messages.ar.ts";
import { en } from "./opening.messages.en.ts";
import { fa } from "./opening.messages.fa.ts";

export interface OpeningMessages {
  readonly label: string;
  /** What the rings on the line are. */
  readonly gates: (count: string) => string;
}

export const openingMessages: PerLocale<OpeningMessages> = { en, fa, ar };
