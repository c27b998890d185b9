import type { TablesMessages } from "./tables.messages.ts";

/** In English: the tables' definitions say it, for the files as well. */
export const en: TablesMessages = null;
