/** What the workshop says. */
import type { PerLocale } from "#i18n/locale.ts";
import type { CopyWords } from "#ui/copy-words.ts";
import type { FrameChrome, FrameTheme } from "#embed/options.ts";
import type { HostKind } from "./host-pages.ts";
import { ar } from "./workshop.messages.ar.ts";
import { en } from "./workshop.messages.en.ts";
import { fa } from "./workshop.messages.fa.ts";

export interface WorkshopMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  /** Told where no script runs. */
  readonly withoutScript: string;
  readonly chart: string;
  readonly view: string;
  /** The view that a chart opens with. */
  readonly openingView: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<FrameTheme, string>>;
  readonly chrome: string;
  readonly chromes: Readonly<Record<FrameChrome, string>>;
  readonly host: string;
  readonly hosts: Readonly<Record<HostKind, string>>;
  readonly width: string;
  readonly pixels: (width: string) => string;
  readonly preview: string;
  readonly take: string;
  readonly code: string;
  readonly address: string;
  readonly markdown: string;
  readonly copyWords: CopyWords;
  readonly label: string;
  readonly labelLead: string;
  readonly bytes: string;
  readonly bytesValue: (total: string, page: string, script: string) => string;
  readonly requests: string;
  readonly requestsValue: (own: string, other: string) => string;
  readonly storage: string;
  readonly none: string;
  readonly permissions: string;
  readonly licence: string;
  readonly version: string;
  readonly heights: string;
  readonly heightsLead: string;
  readonly widthColumn: string;
  readonly heightColumn: string;
  readonly labelFailed: string;
}

export const workshopMessages: PerLocale<WorkshopMessages> = { en, fa, ar };
