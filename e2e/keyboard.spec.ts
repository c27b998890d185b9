/** By keyboard alone: every page from end to end, and each chart as one tab stop with arrows inside. */
import { CHART_IDS } from "#charts/chart.ts";
import { DEFAULT_LOCALE } from "#i18n/locale.ts";
import { expect, test } from "./support/quiet.ts";
import { at, LOCALES, TEMPLATES } from "./support/site-pages.ts";

// Traces of so many key presses take longer than the presses.
test.use({ trace: "off" });

/** All pages in one language; the order is the same in the others, where a chart and a frame stand for all. */
const WALKED = ["charts/trade/?focus=1398", "embed/electricity/"];
const WALKED_ONCE = [...TEMPLATES, "charts/border/"];

for (const locale of LOCALES) {
  test(`Tab reaches everything in order and shows where it is, in ${locale}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "pages are the same on a phone, where there is seldom a keyboard");
    test.setTimeout(120_000);
    for (const path of [...WALKED, ...(locale === DEFAULT_LOCALE ? WALKED_ONCE : [])]) {
      await page.goto(at(locale, path));
      await page.waitForLoadState("networkidle");
      // What can be pressed, in the order of the page; of a group with one tab stop (radio buttons) any one.
      const stops = await page.evaluate(() => {
        const seen: Element[] = [];
        const unseen: string[] = [];
        document.addEventListener("focusin", ({ target }) => {
          if (!(target instanceof Element) || seen.includes(target)) return;
          seen.push(target);
          const shown = [target, target.nextElementSibling].some(
            (element) => element !== null && getComputedStyle(element).outlineStyle !== "none",
          );
          const box = target.getBoundingClientRect();
          const inView =
            box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
          if (!shown || !inView)
            unseen.push(`${shown ? "out of view" : "not marked"}: ${target.outerHTML.slice(0, 120)}`);
        });
        const wanted = [
          ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
        ]
          .filter(
            (element) =>
              element.tabIndex === 0 &&
              !element.matches(":disabled") &&
              element.checkVisibility({ visibilityProperty: true }),
          )
          .filter((element) => !element.matches("input[type=radio]:not(:checked)"));
        Object.assign(window, {
          walked: () => ({
            missed: wanted
              .filter((element) => element.isConnected && !seen.includes(element))
              .map((element) => element.outerHTML.slice(0, 120)),
            unseen,
            backwards: seen.flatMap((element, index) => {
              const before = seen[index - 1];
              const follows =
                before === undefined ||
                (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
              return follows || index === seen.length - 1 ? [] : [element.outerHTML.slice(0, 120)];
            }),
          }),
        });
        // A date is four stops and a button in one element.
        return wanted.length + 4 * wanted.filter((element) => element.matches("input[type=date]")).length;
      });
      // Tab passes through what stands in frames of the page, too.
      const framed = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator("a[href], button, input, select, textarea, summary, [tabindex='0']").count()),
      );
      const presses = framed.reduce((sum, count) => sum + count, stops);
      for (let step = 0; step < presses; step += 1) await page.keyboard.press("Tab");
      const walked: unknown = await page.evaluate("window.walked()");
      expect(walked, at(locale, path)).toEqual({ missed: [], unseen: [], backwards: [] });
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    }
  });
}

test("letters do nothing outside a chart", async ({ page }) => {
  for (const path of ["/", "/charts/border/", "/check/", "/data/"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const before = await page.locator("#root").innerHTML();
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?+-/") await page.keyboard.press(key);
    expect(await page.locator("#root").innerHTML(), path).toBe(before);
  }
});

for (const id of CHART_IDS) {
  test(`the ${id} chart is one tab stop; Home, End, Page keys, Escape and ? do what they say`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
    const drawing = page.getByRole("listbox");
    await expect(drawing.locator("a, button, [tabindex='0']")).toHaveCount(0);
    await expect(drawing).toHaveAccessibleDescription(/\S.{20,}/);
    await drawing.focus();
    const option = drawing.getByRole("option");
    const place = async () => Number(await option.getAttribute("aria-posinset"));
    const count = Number(await option.getAttribute("aria-setsize"));
    const walk: readonly (readonly [string, number])[] = [
      ["Home", 1],
      ["ArrowRight", 2],
      ["ArrowLeft", 1],
      ["PageDown", Math.min(6, count)],
      ["PageUp", 1],
      ["End", count],
    ];
    const usual = page.url();
    for (const [key, wanted] of walk) {
      await page.keyboard.press(key);
      expect(await place(), key).toBe(wanted);
    }
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/focus=/);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(usual);
    const help = page.locator("p", { hasText: "Arrow keys move from mark to mark" }).first();
    await expect(help).toHaveClass("visually-hidden");
    await page.keyboard.press("?");
    await expect(help).not.toHaveClass("visually-hidden");
    await page.keyboard.press("Tab");
    await expect(drawing).not.toBeFocused();
  });
}

test("a change is announced once, politely, when it has come to rest", async ({ page }) => {
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  const said = page.locator("div[role=status].visually-hidden");
  await expect(said).toHaveText("");
  await page.evaluate(() => {
    const heard: string[] = [];
    const box = document.querySelector("div[role=status].visually-hidden");
    if (box !== null) {
      new MutationObserver(() => heard.push(box.textContent)).observe(box, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    }
    Object.assign(window, { heard });
  });
  for (const name of ["The promise", "Both ways", "Suppliers", "The promise"]) {
    await page.getByRole("radio", { name }).check();
  }
  await expect(said).not.toHaveText("");
  await page.waitForTimeout(1200);
  expect(await page.evaluate("window.heard.length")).toBe(1);
});

test("arrow keys walk the marks, Enter rings one, Escape lets it go", async ({ page }) => {
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  await drawing.focus();
  await page.keyboard.press("Home");
  await expect(drawing.getByRole("option")).toHaveText(/^1380 \(March 2001 – March 2002\): \$145 million, official$/);
  await page.keyboard.press("ArrowRight");
  await expect(drawing.getByRole("option")).toHaveText(/^1381/);
  await page.keyboard.press("End");
  await expect(drawing.getByRole("option")).toHaveText(/1403.*provisional/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/focus=1403/);
  await page.waitForTimeout(600);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/trade\/$/);
  await page.keyboard.press("?");
  await expect(page.getByText("Arrow keys move from mark to mark").first()).toBeVisible();
});

test("a crossing’s state on the report’s day can be found and its source opened", async ({ page }) => {
  await page.goto("/charts/border/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  await drawing.focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("ArrowRight");
    if ((await drawing.getByRole("option").textContent())?.startsWith("Mehran")) break;
  }
  await expect(drawing.getByRole("option")).toHaveText("Mehran / Zurbatiyah: limited");
  const source = page
    .getByText(/^Source:/)
    .getByRole("link")
    .first();
  await expect(source).toHaveAttribute("href", /^https?:/);
  await expect(source).toHaveAttribute("rel", "noopener");
});

test("a phrase opens with Enter and its note closes with Escape, back to the phrase", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const phrase = page.getByRole("link", { name: /up to 45%/ });
  await phrase.focus();
  await page.keyboard.press("Enter");
  const note = page.locator('[data-note="gas-share-45-percent"]');
  await expect(note).toContainText("Disputed");
  await note.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(phrase).toBeFocused();
});
