/** In Arabic. */
export const ar = "تضمين رسم";
