/** What the frame around every chart says. */
import type { Status } from "#data/record.ts";
import type { CopyWords } from "#ui/copy-words.ts";
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./frame.messages.ar.ts";
import { en } from "./frame.messages.en.ts";
import { fa } from "./frame.messages.fa.ts";

export interface FrameMessages {
  readonly status: Readonly<Record<Status, string>>;
  readonly tabs: { readonly label: string; readonly chart: string; readonly table: string; readonly sources: string };
  readonly known: { readonly label: string; readonly report: string; readonly now: string; readonly other: string };
  readonly reset: string;
  readonly hint: string;
  readonly keys: string;
  readonly drawing: (title: string) => string;
  readonly position: (index: number, count: number) => string;
  readonly source: string;
  /** Name of the list of records that a reading rests on. */
  readonly records: string;
  readonly sourcesOf: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly competing: string;
  readonly believe: string;
  readonly believed: string;
  readonly ours: string;
  readonly undatedSource: string;
  readonly noAddress: string;
  readonly problem: (words: string) => string;
  readonly unknownFocus: (key: string) => string;
  readonly cleanLink: string;
  readonly statusColumn: string;
  readonly sourceColumn: string;
  /** The table, copied with tabs between its cells. */
  readonly copyTable: CopyWords;
  readonly recordsOn: (count: string, plural: Intl.LDMLPluralRule) => string;
  readonly loading: string;
  readonly failed: (what: string) => string;
  readonly retry: string;
  /** The chart's code did not come. */
  readonly codeFailed: string;
  readonly reload: string;
  readonly noteLanguage: string;
}

export const frameMessages: PerLocale<FrameMessages> = { en, fa, ar };
