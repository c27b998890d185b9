/** Turns clicks on plain links to our own pages into navigation without a reload. Browser only. */
import type { Locale } from "#i18n/locale.ts";
import { BASE_PATH } from "#url/site-path.ts";
import { pageAt } from "./pages.ts";

/** The address a click leads to within the site, or undefined when the browser should follow it itself. */
export function ownTarget(event: MouseEvent, here: Location, locale: Locale): URL | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download")) return undefined;
  const url = new URL(link.href);
  if (url.origin !== here.origin || !url.pathname.startsWith(BASE_PATH)) return undefined;
  // A place on the same page is the browser's own business.
  if (url.pathname === here.pathname && url.search === here.search && url.hash !== "") return undefined;
  const page = pageAt(url.pathname);
  // Another language has words and a client of its own: the browser goes there itself.
  return page.kind === "missing" || page.locale !== locale ? undefined : url;
}
