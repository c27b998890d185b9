import type { ShareMenuMessages } from "./share-menu.messages.ts";

/** In Persian. */
export const fa: ShareMenuMessages = { share: "هم‌رسانی", download: "دانلود", cite: "ارجاع" };
