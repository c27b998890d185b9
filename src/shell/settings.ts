/** What whoever hosts the site sets when building it; the defaults are honest, not invented. */

/** Where to write to; null when nobody has set one. */
export const CONTACT: string | null = import.meta.env["VITE_CONTACT"] ?? null;

/** Where the code is; null when nobody has set it. */
export const REPOSITORY: string | null = import.meta.env["VITE_REPOSITORY"] ?? null;
