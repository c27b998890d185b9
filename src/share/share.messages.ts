/** Words of sharing, downloads, citations and quoted values. */
import type { PerLocale } from "#i18n/locale.ts";
import type { CopyWords } from "#ui/copy-words.ts";
import { ar } from "./share.messages.ar.ts";
import { en } from "./share.messages.en.ts";
import { fa } from "./share.messages.fa.ts";

export interface ShareMessages {
  readonly close: string;
  readonly failed: string;
  readonly copy: CopyWords;
  readonly share: {
    readonly title: string;
    readonly titleOfNumber: string;
    readonly native: string;
    readonly link: string;
    readonly sentence: string;
    readonly embed: string;
    /** A sentence with the address it can be checked at. */
    readonly withLink: (sentence: string, address: string) => string;
    /** A ringed mark before the sentence of its chart. */
    readonly marked: (mark: { label: string; value: string; status: string | null; sentence: string }) => string;
    /** One number: what it is, its value, its status where it has one, and the address. */
    readonly number: (number: { label: string; value: string; status: string | null; address: string }) => string;
  };
  readonly quote: {
    readonly share: string;
    readonly stands: (label: string, value: string) => string;
    readonly changed: (change: { label: string; before: string; after: string }) => string;
    readonly knownThen: (date: string) => string;
    readonly knownNow: (date: string) => string;
    readonly other: (other: { label: string; value: string; now: string }) => string;
    readonly never: (quoted: { label: string; value: string; now: string }) => string;
    readonly noPoint: (key: string, value: string) => string;
    readonly sources: string;
    readonly dismiss: string;
  };
  readonly download: {
    readonly title: string;
    readonly picture: string;
    readonly shown: string;
    readonly whole: string;
    readonly making: string;
    readonly blocked: string;
    readonly fontMissing: string;
    readonly failed: string;
    readonly file: string;
    readonly pictureByHand: string;
  };
  readonly picture: {
    /** Sources of a drawing, the first few by name. */
    readonly sources: (names: string, more: number, count: string) => string;
    readonly known: (date: string) => string;
  };
  readonly cite: {
    readonly title: string;
    readonly text: string;
    readonly bibtex: string;
    readonly csl: string;
    readonly plain: (parts: {
      publisher: string;
      title: string;
      version: string;
      versionDate: string;
      address: string;
      accessed: string;
    }) => string;
    readonly note: string;
  };
}

export const shareMessages: PerLocale<ShareMessages> = { en, fa, ar };
