/** Public origin of the site, for absolute addresses; a local one unless the build is told. */
export const SITE_URL = process.env["SITE_URL"] ?? "http://localhost:4173";
