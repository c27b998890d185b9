import type { SiteMessages } from "./site.messages.ts";

/** In Persian. */
export const fa: SiteMessages = { name: "آن سوی مرز" };
