/** What blockers of advertising and tracking take away on any site, as far as our own files and elements could be meant. */
import type { Page } from "@playwright/test";

// Lists go by words between separators; "promises" or "share-estimates" are no such words, "share-bar" would be.
const WORDS =
  "ads?|advert\\w*|adsense|affiliates?|analytics|banners?|beacons?|cookies?|consent|counter|metrics|newsletter|pixels?|pop-?(?:up|under)s?|promo|share-?(?:bar|box|buttons?|icons?|links?|this|tools?|widget)|social\\w*|sponsor\\w*|stats|telemetry|track(?:ers?|ing)";

/** An address that lists of such words would block. */
export const BLOCKED_ADDRESS = new RegExp(`(^|[/._-])(${WORDS}|track)([/._-]|$)`, "i");

/** A class or id that such lists would hide; a bare "track" is a slider's on too many sites. */
const HIDDEN_NAME = new RegExp(`(^|[\\s_-])(${WORDS})([\\s_-]|$)`, "i");

/** Blocks and hides as such a blocker does, in the page and its frames; answers what was blocked so far. */
export async function blockAdvertising(page: Page): Promise<readonly string[]> {
  const blocked: string[] = [];
  await page.route(
    (url) => BLOCKED_ADDRESS.test(url.pathname),
    async (route) => {
      blocked.push(route.request().url());
      await route.abort("blockedbyclient");
    },
  );
  // A blocker may also answer calls that report home, and takes their objects out of the page.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "sendBeacon"));
  return blocked;
}

/** Names of elements that such a blocker would hide on the page as it stands. */
export async function hiddenNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll("[class], [id]")].map((one) => `${one.getAttribute("class") ?? ""} ${one.id}`),
  );
  return [...new Set(names)].filter((name) => HIDDEN_NAME.test(name));
}
