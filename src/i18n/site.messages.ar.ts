import type { SiteMessages } from "./site.messages.ts";

/** In Arabic. */
export const ar: SiteMessages = { name: "عبر الحدود" };
