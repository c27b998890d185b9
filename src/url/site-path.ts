/** Addresses of our own pages: below the base path the site is built for, and below a language's prefix. */
import { LOCALE_SETTINGS, LOCALES, type Locale } from "#i18n/locale.ts";

/** The path the site lives at, with slashes at both ends. `BASE_PATH` of the build. */
export const BASE_PATH: string = import.meta.env.BASE_URL;

/** A path of this host as an absolute address, below the public origin of the build. `SITE_URL` of the build. */
export function publicAddress(path: string): string {
  return new URL(path, import.meta.env["SITE_URL"]).href;
}

/** Address of a page on this host: `sitePath("fa", "charts/trade/")` → `/fa/charts/trade/`. */
export function sitePath(locale: Locale, path = ""): string {
  const prefix = LOCALE_SETTINGS[locale].pathPrefix;
  return `${BASE_PATH}${prefix === "" ? "" : `${prefix}/`}${path}`;
}

/** Splits an address into its language and the path below it; undefined when it is outside the site. */
export function splitPath(pathname: string): { locale: Locale; path: string } | undefined {
  if (!`${pathname}/`.startsWith(BASE_PATH)) return undefined;
  const below = pathname.slice(BASE_PATH.length);
  const first = below.split("/", 1)[0];
  const locale = LOCALES.find(
    (one) => LOCALE_SETTINGS[one].pathPrefix !== "" && LOCALE_SETTINGS[one].pathPrefix === first,
  );
  if (locale !== undefined) return { locale, path: below.slice(`${first}/`.length) };
  const fallback = LOCALES.find((one) => LOCALE_SETTINGS[one].pathPrefix === "");
  return fallback === undefined ? undefined : { locale: fallback, path: below };
}
