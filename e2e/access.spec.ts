/** axe finds nothing: every kind of page, every mode of every chart, frames and dialogs, in each language, light and dark. */
import type { Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locale } from "#i18n/locale.ts";
import { shareMenuMessages } from "#share/share-menu.messages.ts";
import { shareMessages } from "#share/share.messages.ts";
import { SHARE_WISHES } from "#share/share-wish.ts";
import { expect, test } from "./support/quiet.ts";
import { at, CHART_MODES, FRAMES, localeInTurn, LOCALES, STATEMENT_PAGES, TEMPLATES } from "./support/site-pages.ts";

/** States of pages and charts that show what no mode shows by itself. */
const STATES = [
  "?trade.focus=1398&notes=on&changes=on",
  "charts/trade/?tab=table",
  "charts/electricity/?mode=estimates&tab=sources",
  "charts/border/?mode=unrolled&focus=mehran",
  "embed/trade/?tab=table",
  "embed/border/?tab=sources",
  "nowhere/",
];

const GROUPS = {
  pages: TEMPLATES,
  "statements and states": [...STATEMENT_PAGES, ...STATES],
  charts: CHART_MODES,
  frames: FRAMES,
};

async function findings(axe: AxeBuilder, where: string): Promise<string[]> {
  // Frames are pages of their own here, and looked at as such.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    (one) => `${where}: ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
  );
}

// A trace of axe's own work says nothing and takes most of the time.
test.use({ trace: "off" });

/** Everything in light; in dark, where nothing but colours differs, the colours. */
async function inBothThemes(page: Page, where: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await findings(new AxeBuilder({ page }), `${where} in light`);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  return [...light, ...(await findings(new AxeBuilder({ page }).withRules(["color-contrast"]), `${where} in dark`))];
}

for (const locale of LOCALES) {
  for (const [name, paths] of Object.entries(GROUPS)) {
    test(`${name} in ${locale}`, async ({ page, allowed }) => {
      test.setTimeout(300_000);
      allowed.push("404");
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(at(locale, path));
        await page.waitForLoadState("networkidle");
        found.push(...(await inBothThemes(page, at(locale, path))));
      }
      expect(found).toEqual([]);
    });
  }
}

/** What opens each dialog of a chart, in a language. */
const OPENERS = [
  ...SHARE_WISHES.map((wish) => (locale: Locale) => shareMenuMessages[locale][wish]),
  (locale: Locale) => shareMessages[locale].quote.share,
];

test("the dialogs of a chart, each in another language", async ({ page }) => {
  for (const [index, opener] of OPENERS.entries()) {
    const locale = localeInTurn(index);
    const name = opener(locale);
    await page.goto(at(locale, "charts/trade/?quote=1402..10000"));
    await expect(page.getByRole("button", { name: shareMessages[locale].quote.dismiss })).toBeVisible();
    await page.getByRole("button", { name, exact: true }).last().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await inBothThemes(page, `${name} in ${locale}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name, exact: true }).last()).toBeFocused();
  }
});
