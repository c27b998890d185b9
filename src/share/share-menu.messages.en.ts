import type { ShareMenuMessages } from "./share-menu.messages.ts";

/** In English. */
export const en: ShareMenuMessages = { share: "Share", download: "Download", cite: "Cite" };
