/** The trade chart by keyboard alone: its views, what can be set in each, and the choice among figures that compete. */
import { expect, test } from "./support/quiet.ts";
import { openChart, walkModes, type WalkedMode } from "./support/walk-modes.ts";

const MODES: readonly WalkedMode[] = [
  { mode: "promise", says: /named 33 times/ },
  { mode: "both-ways", says: /For every \$100/ },
  { mode: "crossings", says: /Parviz Khan carried most/ },
  { mode: "suppliers", says: /In 2020 Turkey/ },
  { mode: "needed", says: /takes 17\.3% growth a year/ },
];

test("arrow keys lead through every view, and within it through its marks", async ({ page }) => {
  await openChart(page, "/charts/trade/");
  await walkModes(page, "Exports", MODES);
});

test("keys set units, years, the bracket and the parts of the view by crossing", async ({ page }) => {
  await openChart(page, "/charts/trade/");
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByLabel(/Show our own range/).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/bracket=on/);
  await expect(page.locator("svg[data-room]")).toContainText("our range");
  await page.getByRole("radio", { name: "Dates" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/years=iranian/);
  await expect(page.locator("svg[data-room]")).toContainText("1398");
  await page.getByRole("radio", { name: "Dollars" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toContainText("weighed most in 1402");
  await openChart(page, "/charts/trade/crossings/");
  await page.getByRole("radio", { name: "Crossings", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(heading).toContainText("Mehran fell from 2.08 m tonnes");
  await page.keyboard.press("ArrowRight");
  await expect(heading).toContainText("fell by 38% in the first 3 months");
});

test("a reader may draw another published figure by keys, sees which is ours, and can send it", async ({ page }) => {
  await openChart(page, "/charts/trade/?focus=1402");
  await expect(page.getByText(/Why this figure/)).toBeVisible();
  await page.getByText(/Other published figures/).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Draw this figure instead" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/believe=1402\.exports_annual-029/);
  await expect(page.getByText("$12 billion").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("You chose this figure; it is not the one we draw.")).toBeVisible();
  await expect(page.getByText("Drawn at the reader’s choice: $12 billion for 2023/24.").first()).toBeVisible();
  await page.getByRole("button", { name: "Back to our figure" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/trade\/\?focus=1402$/);
});

test("growth follows handles and typing; an impossible question is told, not reckoned", async ({ page }) => {
  await openChart(page, "/charts/trade/needed/");
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("slider", { name: "Last year" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(heading).toContainText("by 2025/26 takes 14.3%");
  await expect(page).toHaveURL(/to=1404/);
  const last = page.getByRole("textbox", { name: "Last year" });
  await last.fill("2018");
  await last.press("Enter");
  await expect(page.getByText("The last year has to come after the first.").first()).toBeVisible();
  await last.fill("1999");
  await last.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("Type a number from 2002 to 2036.");
  await last.fill("۲۰۲۶");
  await last.press("Enter");
  await expect(heading).toContainText("by 2026/27 takes");
  const first = page.getByRole("textbox", { name: "First year" });
  await first.fill("2016");
  await first.press("Enter");
  await expect(page.getByText("There is no figure for the first year.").first()).toBeVisible();
});
