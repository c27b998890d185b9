/** Persian and Arabic pages speak their own language throughout, and the way from one language to another keeps all. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { hostTest } from "./support/host-test.ts";
import { expect, test } from "./support/quiet.ts";

const sitemap = readFileSync("dist/sitemap.xml", "utf8");
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);
const translated = paths.filter((path) => /^\/(fa|ar)\//.test(path));

/** Attributes that are read out or shown. */
const SPOKEN = /\b(?:aria-label|aria-valuetext|alt|title|placeholder|content)="([^"]*)"/g;

/** Texts of a page outside of what is marked as English, with the language each stands in. */
function ownTexts(html: string): string[] {
  const texts: string[] = [];
  const open: { tag: string; lang: string; silent: boolean }[] = [];
  const state = () => open.at(-1) ?? { tag: "", lang: "", silent: false };
  for (const [, closing, tag = "", attributes = "", text] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    if (text !== undefined) {
      if (!state().silent && state().lang !== "en") texts.push(text);
    } else if (closing === "/") {
      while (open.length > 0 && open.pop()?.tag !== tag);
    } else {
      const lang = /\blang="([^"]*)"/.exec(attributes)?.[1] ?? state().lang;
      const silent = state().silent || tag === "script" || tag === "style";
      if (
        !silent &&
        lang !== "en" &&
        !/http-equiv=|name="viewport"|property="og:(?:url|image|type)"/.test(attributes)
      ) {
        texts.push(...[...attributes.matchAll(SPOKEN)].map(([, value]) => String(value)));
      }
      const empty = attributes.endsWith("/") || /^(?:meta|link|br|img|input|hr|wbr)$/i.test(tag);
      if (!empty) open.push({ tag, lang, silent });
    }
  }
  return texts;
}

/** Three English words in a row are a sentence that nobody translated. */
const ENGLISH = /(?:\b[a-z’']{2,}\b[ ,;:]+){2,}\b[a-z’']{2,}\b/i;

/** Names that stay as they are wherever they stand. */
const NAMES = /Our World in Data/g;

test("no page in Persian or Arabic has an English sentence that is not marked as English", async ({ request }) => {
  test.setTimeout(180_000);
  expect(translated.length).toBeGreaterThan(120);
  const found = new Map<string, string>();
  for (const path of translated) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(/<html lang="(?:fa|ar)" dir="rtl"/);
    for (const text of ownTexts(html)) {
      const english = ENGLISH.exec(text.replaceAll(NAMES, ""))?.[0];
      if (english !== undefined && !found.has(english)) found.set(english, path);
    }
  }
  expect([...found].map(([english, path]) => `${path}: ${english}`)).toEqual([]);
});

test("every page names itself in the other languages", async ({ request }) => {
  for (const path of ["/fa/charts/trade/promise/", "/ar/check/border-1400-km/", "/"]) {
    const html = await (await request.get(path)).text();
    for (const language of ["en", "fa", "ar", "x-default"]) expect(html).toContain(`hreflang="${language}"`);
  }
});

test("the language switch keeps page and state", async ({ page }) => {
  await page.goto("/charts/trade/?mode=promise&focus=targets-022");
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "فارسی" }).click();
  await page.waitForURL("/fa/charts/trade/?mode=promise&focus=targets-022");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "العربية" }).click();
  await page.waitForURL("/ar/charts/trade/?mode=promise&focus=targets-022");
});

test("readers of Arabic may have Latin digits, from the first paint of the next page on", async ({ page }) => {
  await page.goto("/ar/check/");
  await page.getByRole("combobox", { name: "الأرقام" }).selectOption("latin");
  await page.goto("/ar/");
  await expect(page.locator("html")).toHaveAttribute("data-digits", "latin");
  await expect(page.getByRole("combobox", { name: "الأرقام" })).toHaveValue("latin");
  expect(await page.evaluate(() => document.fonts.check('16px "Latin figures"', "٤٥"))).toBe(true);
});

test.describe("a browser that prefers Persian", () => {
  test.use({ locale: "fa-IR" });

  test("is told once that the page is there in Persian, and not again after a refusal", async ({ page }) => {
    await page.goto("/about/");
    const line = page.getByRole("complementary", { name: "این صفحه به فارسی هم هست." });
    await expect(line.getByRole("link")).toHaveAttribute("href", "/fa/about/");
    await line.getByRole("button").click();
    await page.goto("/charts/");
    await page.waitForLoadState("networkidle");
    await expect(line).toBeHidden();
  });
});

test.describe("an address that leads nowhere", () => {
  test.use({ allowed: ["404"] });

  test("answers in three languages", async ({ page }) => {
    await page.goto("/fa/nothing-here/");
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No page at this address");
    await expect(page.getByRole("heading", { name: "در این نشانی صفحه‌ای نیست" })).toBeVisible();
    await page.getByRole("region", { name: "العربية" }).getByRole("link", { name: "التقرير" }).click();
    await page.waitForURL("/ar/");
  });
});

test.describe("on a phone in Persian", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("read, press a number, move, copy the link, reopen it elsewhere, embed it", async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/fa/");
    await page.waitForLoadState("networkidle");
    await page.locator("#exports-nearly-9bn").tap();
    await expect(page).toHaveURL(/trade\.focus=1398/);
    const chart = page.locator("#chart-trade");
    const ringed = (of: Page | FrameLocator): Locator =>
      of.getByRole("listbox").getByRole("option", { selected: true });
    await expect(ringed(page)).toContainText("۱۳۹۸");
    await expect(chart.getByText("۸٫۹۹ میلیارد دلار").first()).toBeVisible();

    // Left is left: in a drawing that runs from left to right the arrow leads to the year before.
    await chart.getByRole("listbox").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect(ringed(page)).toContainText("۱۳۹۷");
    await expect(page).toHaveURL(/trade\.focus=1397/);
    await chart.getByRole("radio", { name: "درصد هدف" }).check();
    const finding = await chart.getByRole("heading").first().textContent();
    expect(finding).toMatch(/۵۱\sدرصد/);

    await chart.getByRole("button", { name: "هم‌رسانی", exact: true }).tap();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /^کپی: پیوند/ }).tap();
    await expect(dialog.getByText("کپی شد").first()).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).pathname).toMatch(/^\/fa\/charts\/trade\//);
    const code = await dialog.getByRole("textbox", { name: "کد برای صفحهٔ وب" }).inputValue();

    const fresh = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const received = await fresh.newPage();
    await received.goto(link);
    await expect(received.getByRole("heading", { level: 1 })).toHaveText(String(finding));
    await expect(received.getByRole("radio", { name: "درصد هدف" })).toBeChecked();
    await expect(ringed(received)).toContainText("۱۳۹۷");

    // As an editor pastes it into a page of another language and direction.
    await received.setContent(`<html lang="en"><body style="margin:0">${code}</body></html>`);
    const frame = received.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("lang", "fa");
    await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(String(finding));
    await expect(ringed(frame)).toContainText("۱۳۹۷");
    expect(await received.locator("iframe").getAttribute("title")).toBe(finding);
    expect(await received.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await fresh.close();
  });
});

/** What a reader sees of a chart: its finding, what is switched on, and the mark that is ringed. */
async function seen(chart: Locator): Promise<unknown> {
  return {
    finding: await chart.getByRole("listbox").getAttribute("aria-label"),
    on: await chart
      .locator("input:checked")
      .evaluateAll((inputs) => inputs.map((input) => input.closest("label")?.textContent)),
    ringed: await chart.getByRole("option", { selected: true }).allTextContents(),
  };
}

hostTest.describe("a browser in Arabic", () => {
  hostTest.use({ locale: "ar-IQ" });

  hostTest(
    "on a desktop in Arabic: read, press a number, move by key, share, reopen, embed",
    async ({ page, context, browser, host }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto("/ar/");
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("حدود وأنبوب غاز ووعد بعشرين مليار دولار");

      // The report speaks of "another 60 days"; the number leads to its waiver on the stage.
      await page.locator("#waiver-60-days").click();
      await expect(page.locator('[data-note="waiver-60-days"]')).toContainText("مؤيَّدة");
      await expect(page).toHaveURL(/waivers\.focus=waiver-10/);
      const stage = page.locator('[data-place="waivers"]');
      await expect(stage.locator("svg[data-room=true]")).toHaveCount(1);
      const mark = stage.getByRole("listbox").getByRole("option");
      await expect(mark).toContainText("الإعفاء ١٠، من ٢٣ أيلول ٢٠٢٠");

      // Time runs from left to right in every language, so the left arrow goes to the waiver before.
      await stage.getByRole("listbox").press("ArrowLeft");
      await expect(mark).toContainText("الإعفاء ٩، من");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/waivers\.focus=waiver-09/);

      await stage.getByRole("radio", { name: "الصحافة" }).check();
      const sent = await seen(stage);
      expect(sent).toMatchObject({ ringed: [expect.stringContaining("الإعفاء ٩")] });
      await stage.getByRole("button", { name: "مشاركة", exact: true }).click();
      const dialog = page.getByRole("dialog");
      const link = await dialog.getByRole("textbox", { name: "رابط إلى هذا المشهد بعينه" }).inputValue();
      const code = await dialog.getByRole("textbox", { name: "شيفرة لصفحة ويب" }).inputValue();
      await dialog.getByRole("button", { name: "نسخ" }).first().click();
      await expect.poll(async () => page.evaluate(async () => navigator.clipboard.readText())).toBe(link);

      const other = await browser.newContext({ locale: "ar-IQ", colorScheme: "dark" });
      const received = await other.newPage();
      await received.goto(link);
      await expect.poll(async () => seen(received.locator("main")), { timeout: 15_000 }).toEqual(sent);
      await expect(received.locator("html")).toHaveAttribute("lang", "ar");
      await other.close();

      await page.goto(host.page(code));
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText(
        "مدة إعفاء التقرير ٦٠ يوماً؛ والإعفاءات قبله (٩): ٣٠ إلى ١٢٠ يوماً",
      );
      await expect(frame.getByRole("listbox").getByRole("option")).toContainText("الإعفاء ٩");
    },
  );
});

test("drawings keep their places from left to right on the pages that run the other way", async ({ page }) => {
  for (const path of ["/ar/charts/", "/fa/charts/", "/ar/charts/border/?mode=gas-power", "/ar/"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const turned = await page
      .locator("svg:has(text)")
      .evaluateAll((drawings) => drawings.filter((one) => getComputedStyle(one).direction !== "ltr").length);
    expect([path, turned]).toEqual([path, 0]);
  }
});
