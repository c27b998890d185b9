/** The stage beside the text on a wide screen. */
import { expect, test } from "./support/quiet.ts";

test("scrolling moves the stage and writes nothing into the address", async ({ page }) => {
  await page.goto("/");
  const opening = page.locator('[data-place="opening"]');
  await expect(opening).toBeVisible();
  await page.locator('[data-paragraph="7"]').evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(page.locator('[data-place="trade"]')).toBeVisible();
  await expect(opening).toBeHidden();
  await page.locator('[data-paragraph="22"]').evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(page.locator('[data-place="electricity"]')).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
});

test("a jump that ends between two paragraphs shows what belongs to the one before", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator('[data-place="opening"]')).toBeVisible();
  await page.locator('[data-paragraph="22"]').evaluate((element) => {
    const end = element.getBoundingClientRect().bottom + window.scrollY;
    window.scrollTo({ top: end + 2 - window.innerHeight / 2, behavior: "instant" });
  });
  await expect(page.locator('[data-place="electricity"]')).toBeVisible();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await expect(page.locator('[data-place="opening"]')).toBeVisible();
});

test("a mark lights its phrase, and a phrase its mark", async ({ page }) => {
  await page.goto("/?trade.tab=chart&stage=trade");
  const phrase = page.getByRole("link", { name: /nearly \$9 billion/ });
  await page.locator('[data-paragraph="5"]').evaluate((element) => element.scrollIntoView({ block: "center" }));
  const bar = page.locator('[data-slot="trade"] [data-emphasis="report"]');
  await expect(page.locator('[data-slot="trade"] svg[data-room]')).toHaveCount(1);
  await expect(bar).toBeVisible();
  await bar.hover();
  await expect(phrase).toHaveAttribute("data-lit", "");
  await phrase.hover();
  await expect(bar).toHaveAttribute("data-cursor");
});

test("a figure of the opening leads to its chart", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^45%.*disputed/is }).click();
  await expect(page.locator('[data-place="electricity"]')).toBeVisible();
  await expect(page).toHaveURL(/electricity\.focus=share_estimates-010/);
});

test("what a pointed mark says is in sight where its place is below the window", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto("/charts/waivers/");
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  const words = page.locator("[data-passing] [inert]");
  for (const at of [0.2, 0.5]) {
    const box = await drawing.boundingBox();
    if (box === null) throw new Error("no drawing");
    // Low in the window, where the words come to stand: they must not take the pointer.
    await page.mouse.move(box.x + box.width * at, 680);
    await expect(words).toBeInViewport({ ratio: 1 });
    await expect(words).toContainText("days");
  }
});
