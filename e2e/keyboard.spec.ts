/** A chart by keyboard alone: one tab stop, then arrows. */
import { expect, test } from "./support/quiet.ts";

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
