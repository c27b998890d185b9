/** The journey this site is for: read a figure, press it, see it in the chart with its source, send the link. */
import { expect, test } from "./support/quiet.ts";

test("from the nine billion in the text to its bar, its source, and a link that opens the same", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("20 billion dollar promise");
  const phrase = page.getByRole("link", { name: /nearly \$9 billion/ });
  await phrase.scrollIntoViewIfNeeded();
  await phrase.click();

  const note = page.locator('[data-note="exports-nearly-9bn"]');
  await expect(note).toContainText("Supported");
  await expect(note).toContainText("almost nine billion dollars");

  const chart = page.locator('[data-slot="trade"]');
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('[data-emphasis="report"]').first()).toBeVisible();
  await expect(chart.getByText("1398 (March 2019 – March 2020)", { exact: true })).toBeVisible();
  await expect(chart.getByText("$8.99 billion").first()).toBeVisible();
  await expect(chart.getByText(/Source: Press TV/)).toBeVisible();
  await expect(chart.locator("svg rect[rx='3']")).toHaveCount(1);
  await expect(page).toHaveURL(/\?trade\.focus=1398$/);

  const link = page.url();
  const viewport = page.viewportSize() ?? { width: 1280, height: 860 };
  const fresh = await browser.newContext({ baseURL: String(baseURL), viewport });
  const other = await fresh.newPage();
  await other.goto(link);
  const again = other.locator('[data-slot="trade"]');
  await expect(again.getByRole("heading")).toBeInViewport();
  await expect(again.locator("svg rect[rx='3']")).toHaveCount(1);
  await expect(again.getByText("1398 (March 2019 – March 2020)", { exact: true })).toBeVisible();
  await fresh.close();
});

test("Back undoes the phrase, and the text stays where it was", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const phrase = page.getByRole("link", { name: /^\$20 billion/ });
  await phrase.scrollIntoViewIfNeeded();
  await phrase.click();
  await expect(page).toHaveURL(/trade\.mode=promise&trade\.focus=targets-022/);
  const chart = page.locator('[data-slot="trade"]');
  await expect(chart.getByRole("heading")).toContainText("named 33 times");
  const before = await page.evaluate(() => window.scrollY);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(chart.getByRole("heading")).toContainText("Exports to Iraq reached");
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(40);
});

test("the switches mark every statement and show what the newspaper changed", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Show what the newspaper changed").check();
  await expect(page.getByText("One verb was replaced.")).toBeVisible();
  await page.getByLabel("Mark every statement").check();
  await expect(page).toHaveURL(/notes=on/);
  await page.reload();
  await expect(page.getByLabel("Mark every statement")).toBeChecked();
  await expect(page.getByText("One verb was replaced.")).toBeVisible();
});

test("pages change without a reload, with title and focus", async ({ page, isMobile }) => {
  await page.goto("/");
  await page.evaluate(() => {
    document.body.dataset["same"] = "yes";
  });
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Charts" }).click();
  await expect(page).toHaveTitle(/^The charts/);
  await page.getByRole("link", { name: "Electricity", exact: true }).click();
  await expect(page).toHaveTitle(/·/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45% of 14,000 MW");
  await page.goBack();
  await expect(page).toHaveTitle(/^The charts/);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("20 billion dollar promise");
  if (!isMobile) await expect(page.locator('[data-place="opening"] svg').nth(1)).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-same", "yes");
});
