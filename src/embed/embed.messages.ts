/** What a frame says besides its chart. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./embed.messages.ar.ts";
import { en } from "./embed.messages.en.ts";
import { fa } from "./embed.messages.fa.ts";

export interface EmbedMessages {
  /** Opens the chart's controls. */
  readonly change: string;
  /** The same in a narrow frame, in a word. */
  readonly changeShort: string;
  /** Names the row of buttons that choose what is shown. */
  readonly show: string;
  /** Names the lines below the drawing, which may scroll. */
  readonly readout: string;
  /** Link to the table on the chart's page. */
  readonly table: string;
  /** Source line, with the list of publishers. */
  readonly sources: (publishers: string) => string;
  /** Last of a list: how many more there are. */
  readonly more: (count: string, plural: Intl.LDMLPluralRule) => string;
  /** Link to the chart's page. */
  readonly page: string;
  /** Told where the interactive part did not arrive. */
  readonly failed: string;
  readonly retry: string;
  /** Why a host's accent colour was not used. */
  readonly accentRefused: (colour: string, contrast: string, least: string) => string;
}

export const embedMessages: PerLocale<EmbedMessages> = { en, fa, ar };
