/** Fingers: everything is large enough, a press acts when it is let go, and the page always scrolls. */
import { expect, test } from "./support/quiet.ts";
import { at, CHART_MODES, FRAMES, localeInTurn, STATEMENT_PAGES, TEMPLATES } from "./support/site-pages.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Least height and width of whatever can be pressed, and of what a page or chart is mainly worked with, in pixels. */
const LEAST = { any: 24, main: 44 };

test("everything is large enough, each page in another language", async ({ page }) => {
  test.setTimeout(120_000);
  const small: string[] = [];
  const paths = [...TEMPLATES, ...STATEMENT_PAGES.slice(0, 1), ...CHART_MODES, ...FRAMES];
  for (const [index, path] of paths.entries()) {
    const where = at(localeInTurn(index), path);
    await page.goto(where);
    await page.waitForLoadState("networkidle");
    const found = await page.evaluate((least) => {
      const told = (element: Element, { width, height }: DOMRect): string =>
        `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`;
      // A choice is pressed by its label, a folded part by its heading.
      const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].map(
        (element) => (element.matches("input") ? (element.closest("label") ?? element) : element),
      );
      return targets.flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.bottom < 0) return [];
        const inLine =
          element.matches("a, button") &&
          getComputedStyle(element).display === "inline" &&
          element.closest("p, li, dd, td, th, span")?.textContent.trim() !== element.textContent.trim();
        if (inLine) return [];
        const main = element.matches(
          "nav[class*=header] a, [role=tab], select, label:has(input[type=radio]), [class*=controls] summary, [class*=actions] button",
        );
        const needed = main ? least.main : least.any;
        return box.height < needed - 0.5 || box.width < least.any - 0.5 ? [told(element, box)] : [];
      });
    }, LEAST);
    small.push(...[...new Set(found)].map((one) => `${where} ${one}`));
  }
  expect(small).toEqual([]);
});

test("a finger that moves scrolls the page and presses nothing; one that is let go presses", async ({ page }) => {
  const blocked: string[] = [];
  for (const path of CHART_MODES) {
    await page.goto(at("en", path));
    const action = await page.getByRole("listbox").evaluate((drawing) => getComputedStyle(drawing).touchAction);
    if (!/pan-y|auto|manipulation/.test(action)) blocked.push(`${path}: ${action}`);
  }
  expect(blocked).toEqual([]);
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error("no drawing");
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.6];
  const fingers = await page.context().newCDPSession(page);
  const before = await page.evaluate(() => window.scrollY);
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (let step = 1; step <= 8; step += 1) {
    await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y - step * 25 }] });
  }
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 50);
  expect(page.url()).not.toContain("focus");
  await drawing.scrollIntoViewIfNeeded();
  const after = await drawing.boundingBox();
  if (after === null) throw new Error("no drawing");
  const spot = { x: after.x + after.width * 0.7, y: after.y + after.height * 0.6 };
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [spot] });
  await page.waitForTimeout(700);
  expect(page.url()).not.toContain("focus");
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(page).toHaveURL(/focus=\d{4}/);
});
