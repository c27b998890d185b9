/** Words of the buttons that open what can be taken away from a chart. */
import type { PerLocale } from "#i18n/locale.ts";
import { ar } from "./share-menu.messages.ar.ts";
import { en } from "./share-menu.messages.en.ts";
import { fa } from "./share-menu.messages.fa.ts";
import type { ShareWish } from "./share-wish.ts";

export type ShareMenuMessages = Readonly<Record<ShareWish, string>>;

export const shareMenuMessages: PerLocale<ShareMenuMessages> = { en, fa, ar };
