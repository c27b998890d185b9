/** The name of the site, which is its publisher's too. */
import type { PerLocale } from "./locale.ts";
import { ar } from "./site.messages.ar.ts";
import { en } from "./site.messages.en.ts";
import { fa } from "./site.messages.fa.ts";

export interface SiteMessages {
  readonly name: string;
}

export const siteMessages: PerLocale<SiteMessages> = { en, fa, ar };
