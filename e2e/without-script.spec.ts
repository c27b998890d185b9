/** The first paint needs no script, and neither does reading. */
import { expect, test } from "./support/quiet.ts";

test.use({ javaScriptEnabled: false });

test("the report reads whole, with its drawings, tables and checks", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("[data-paragraph]")).toHaveCount(23);
  for (const chart of ["pandemic", "trade", "waivers", "electricity", "border"]) {
    const place = page.locator(`[data-place="${chart}"]`);
    await expect(place.getByRole("heading")).toBeVisible();
    await expect(place.locator("svg:visible").first()).toBeVisible();
    await expect(place.getByRole("table")).toBeVisible();
    await expect(place.getByRole("table").getByRole("link").first()).toBeVisible();
  }
  await page.getByRole("link", { name: /nearly \$9 billion/ }).click();
  await expect(page).toHaveURL(/\/check\/exports-nearly-9bn\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("nine billion");
  await expect(page.getByRole("article").getByText("Supported", { exact: true }).first()).toBeVisible();
});

test("a chart’s page has its drawing, its table and its sources", async ({ page }) => {
  await page.goto("/charts/trade/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("51%");
  await expect(page.locator("svg[data-room]:visible")).toHaveCount(1);
  const row = page.getByRole("row").filter({ hasText: "1398" }).filter({ hasText: "bar" });
  await expect(row).toContainText("$8.99 billion");
  await expect(row).toContainText("Press TV");
});
