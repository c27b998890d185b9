/** The trade chart's views by keyboard alone, and the choice among figures that compete. */
import { expect, test } from "./support/quiet.ts";

const MODES = [
  { mode: "promise", says: /named 33 times/ },
  { mode: "both-ways", says: /For every \$100/ },
  { mode: "crossings", says: /Parviz Khan carried most/ },
  { mode: "suppliers", says: /In 2020 Turkey/ },
  { mode: "needed", says: /takes 17\.3% growth a year/ },
] as const;

test("arrow keys lead through every view, and within it through its marks", async ({ page }) => {
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.getByRole("radio", { name: "Exports" }).focus();
  for (const { mode, says } of MODES) {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
    await expect(page).toHaveURL(new RegExp(`mode=${mode}`));
    const drawing = page.getByRole("listbox");
    await drawing.focus();
    await page.keyboard.press("Home");
    const first = await drawing.getByRole("option").textContent();
    await page.keyboard.press("ArrowRight");
    await expect(drawing.getByRole("option")).not.toHaveText(String(first));
    await page.locator(`input[type="radio"][value="${mode}"]`).focus();
  }
});

test("a reader may draw another published figure, sees which is ours, and can send it", async ({ page }) => {
  await page.goto("/charts/trade/?focus=1402");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await expect(page.getByText(/Why this figure/)).toBeVisible();
  await page.getByText(/Other figures for the same/).click();
  await page.getByRole("button", { name: "Draw this figure instead" }).first().click();
  await expect(page).toHaveURL(/believe=1402\.exports_annual-029/);
  await expect(page.getByText("$12 billion").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("You chose this figure; it is not the one we draw.")).toBeVisible();
  await page.getByRole("button", { name: "Back to ours" }).click();
  await expect(page).toHaveURL(/trade\/\?focus=1402$/);
});

test("an impossible question is told, not reckoned", async ({ page }) => {
  await page.goto("/charts/trade/needed/?from=1400&to=1399");
  await expect(page.getByText("The last year has to come after the first.").first()).toBeVisible();
  const last = page.getByRole("textbox", { name: "Last year" });
  await last.fill("1405");
  await last.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("by 1405 takes");
});
