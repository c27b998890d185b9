import type { ShareMenuMessages } from "./share-menu.messages.ts";

/** In Arabic. */
export const ar: ShareMenuMessages = { share: "مشاركة", download: "تنزيل", cite: "توثيق" };
