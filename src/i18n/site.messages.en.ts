import type { SiteMessages } from "./site.messages.ts";

/** In English. */
export const en: SiteMessages = { name: "Across the border" };
