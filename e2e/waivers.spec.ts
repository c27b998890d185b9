/** The waivers and the pandemic by keyboard alone: views, marks, days, and the words for them. */
import { expect, test } from "./support/quiet.ts";

test("waivers are walked one by one, coloured by another’s words, and counted by days left", async ({ page }) => {
  await page.goto("/charts/waivers/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  const option = drawing.getByRole("option");
  await drawing.focus();
  await page.keyboard.press("Home");
  await expect(option).toHaveText(/^Waiver 1, from 5 November 2018: 45 days, official$/);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await expect(option).toHaveText(/^Waiver 10, 23 September 2020 to 22 November 2020: 60 days, official$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/focus=waiver-10/);
  await expect(
    page
      .getByText(/^Source:/)
      .getByRole("link")
      .first(),
  ).toHaveAttribute("href", /^https?:/);
  await page.keyboard.press("End");
  await expect(option).toHaveText(/September 2025/);

  await page.getByRole("radio", { name: "the State Department" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/wording=press/);

  await page.getByRole("radio", { name: "All waivers" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("27 September 2020: the waiver expires in 56 days");
  await page.getByLabel("Day", { exact: true }).fill("2022-08-15");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("in 75 to 105 days");
  await expect(page).toHaveURL(/date=2022-08-15/);
  await page.getByLabel("Move the day").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("in 74 to 104 days");
  await drawing.focus();
  await page.keyboard.press("End");
  await expect(option).toHaveText(/the last waiver expired/);
});

test("the report’s week and the closures before it are found, per million too", async ({ page }) => {
  await page.goto("/charts/pandemic/closures/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  const option = drawing.getByRole("option");
  await expect(option).toHaveText(/^8 March 2020: Five federal crossings shut to trade/);
  await drawing.focus();
  await page.keyboard.press("ArrowRight");
  await expect(option).toHaveText(/^15 March 2020/);
  await page.goto("/charts/pandemic/report-week/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await expect(option).toHaveText(/Iran 24,308, Iraq 30,415 new cases, reported$/);
  await page.getByRole("radio", { name: "New cases" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Iraq reported 722 new cases per million people, Iran 277").first()).toBeVisible();
  await expect(option).toHaveText(/Iran 277, Iraq 722 new cases per million, our calculation$/);
});
