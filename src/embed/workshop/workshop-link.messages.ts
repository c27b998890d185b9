/** The link to the workshop, apart from its page's words: it stands on every page. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./workshop-link.messages.ar.ts";
import { en } from "./workshop-link.messages.en.ts";
import { fa } from "./workshop-link.messages.fa.ts";

export const workshopLink: PerLocale<string> = { en, fa, ar };
