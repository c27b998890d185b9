/** In English. */
export const en = "Embed a chart";
