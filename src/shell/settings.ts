/** What whoever hosts the site sets when building it; the defaults are honest, not invented. */

/** Public origin for absolute links, without a slash at its end. */
export const SITE_URL: string = import.meta.env["VITE_SITE_URL"] ?? "http://localhost:4173";

/** Where to write to; null when nobody has set one. */
export const CONTACT: string | null = import.meta.env["VITE_CONTACT"] ?? null;

/** Where the code is; null when nobody has set it. */
export const REPOSITORY: string | null = import.meta.env["VITE_REPOSITORY"] ?? null;
