/** In Persian. */
export const fa = "جاسازی نمودار";
