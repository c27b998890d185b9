/** From a phrase of the report to its evidence, and away with the data. */
import { parse } from "csv-parse/sync";
import { expect, test } from "./support/quiet.ts";

test("a number of the report leads to its statement, its evidence, its chart and its row in a file", async ({
  page,
  request,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: /nearly \$9 billion/ }).click();
  const note = page.locator('[data-note="exports-nearly-9bn"]');
  await note.getByText(/^Evidence/).click();
  await expect(note.getByRole("listitem").getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await note.getByRole("link", { name: "This statement on its own page" }).click();
  await expect(page).toHaveURL(/\/check\/exports-nearly-9bn\/$/);
  await expect(page.getByRole("group", { name: "The scale" }).getByRole("listitem")).toHaveCount(6);
  await page.getByRole("link", { name: "See it in the chart: Trade" }).click();
  await expect(page).toHaveURL(/\/charts\/trade\/nine-billion\/$/);
  await expect(page.getByText("$8.99 billion").first()).toBeVisible();
  await page.getByRole("button", { name: "Cite", exact: true }).last().click();
  await expect(page.getByRole("textbox", { name: "Plain text" })).toHaveValue(/Data version \d+\.\d+\.\d+/);
  await page.keyboard.press("Escape");

  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Data" }).click();
  const entry = page.getByRole("article", { name: "Iran’s exports to Iraq" });
  const file = await request.get(String(await entry.getByRole("link", { name: "exports.csv" }).getAttribute("href")));
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect(file.headers()["access-control-allow-origin"]).toBe("*");
  const rows: Record<string, string>[] = parse(await file.text(), { columns: true });
  const row = rows.find((one) => one["period.year"] === "1398" && one["chosen"] !== "");
  expect(row?.["value"]).toBe("8990");
  expect(row?.["period.start"]).toBe("2019-03-21");
  const sources: Record<string, string>[] = parse(await (await request.get("/data/sources.csv")).text(), {
    columns: true,
  });
  for (const id of String(row?.["sources"]).split(" ")) expect(sources.map((one) => one["id"])).toContain(id);
});

test("the fact check filters in the address, counts follow, and a link opens filtered", async ({ page }) => {
  await page.goto("/check/");
  const list = page.getByRole("list").filter({ has: page.locator("#exports-nearly-9bn") });
  await expect(list.locator("> li:visible")).toHaveCount(51);
  await page.getByRole("checkbox", { name: /Disputed/ }).check();
  await expect(page.getByRole("status")).toHaveText("3 of 51 statements shown.");
  await expect(list.locator("> li:visible")).toHaveCount(3);
  await expect(page).toHaveURL(/\?verdict=disputed$/);
  await page.getByText("Kind and paragraph").click();
  await expect(page.getByRole("checkbox", { name: /^Figure/ })).toHaveAccessibleName("Figure (2)");
  await page.goBack();
  await expect(list.locator("> li:visible")).toHaveCount(51);

  await page.goto("/check/?kind=figure&paragraph=22&verdict=false", { waitUntil: "commit" });
  // Whenever the list can be seen, it is the one that was asked for.
  await expect(list.locator("> li:visible").first()).toBeVisible();
  expect(await list.locator("> li:visible").count()).toBe(3);
  await expect(page.getByText(/verdict=false/)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(list.locator("> li:visible")).toHaveCount(51);
});

test("the timeline keeps precision, searches in the address and prints whole", async ({ page }) => {
  await page.goto("/timeline/?search=shalamcheh");
  const events = page.locator("li[data-category]:visible");
  await expect(page.getByRole("status")).toContainText("of 73 events shown");
  // Nothing shows before the page has what its address asks for.
  await expect(events.first()).toBeVisible();
  expect(await events.count()).toBeLessThan(20);
  await page.getByRole("searchbox").fill("insecurity deliveries");
  await expect(events).toHaveCount(1);
  await expect(events.getByText("Jul 2013", { exact: true })).toHaveAttribute("datetime", "2013-07");
  await expect(page).toHaveURL(/\?search=insecurity\.deliveries$/);
  await page.emulateMedia({ media: "print" });
  await expect(events).toHaveCount(73);
});

test("a table shows all its rows on demand, to sort and filter", async ({ page }) => {
  await page.goto("/data/");
  const entry = page.getByRole("article", { name: "Thermal power plants in Iraq" });
  await entry.getByText(/^First rows/).click();
  await expect(entry.getByRole("region").getByRole("row")).toHaveCount(4);
  await entry.getByRole("button", { name: "Show all 25 rows, to sort and filter" }).click();
  const cells = entry.locator("[data-whole] tbody tr td:nth-child(3)");
  await expect(cells).toHaveCount(25);
  const numbers = async () => (await cells.allTextContents()).map(Number);
  await entry.getByRole("button", { name: "Sort by megawatts" }).click();
  expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => a - b));
  await entry.getByRole("button", { name: "Sort by megawatts" }).click();
  expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => b - a));
  await entry.getByRole("searchbox").fill("mansuriya");
  await expect(entry.getByRole("status")).toHaveText(/^\d of 25 rows shown\.$/);
});

test("hostile text in the data runs nothing and widens no page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const hostile = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script> \u202E‏${"w".repeat(400)}`;
  const poison = (value: unknown, key = ""): unknown => {
    if (typeof value === "string")
      return /^(publisher|title|says|note|saidBy|agency|credit)$/.test(key) ? hostile : value;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
  };
  await page.route(/assets\/.*\.json$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: poison(await response.json()) });
  });
  await page.goto("/charts/");
  for (const name of ["Fact check", "Timeline", "Data"]) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByText("www").first()).toBeAttached();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.querySelectorAll("main img, main script").length)).toBe(0);
    await expect(page).not.toHaveTitle(/hacked/);
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
