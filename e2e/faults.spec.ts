/** When things go wrong: the reader keeps what can be kept, is told in one line, and gets a way on. */
import { expect, test } from "./support/quiet.ts";

const BROKEN = [
  { name: "answers with an error", respond: { status: 500, body: "no" } },
  {
    name: "is cut off",
    respond: { status: 200, contentType: "application/json", body: '{"table":"exports","rows":[{"id"' },
  },
] as const;

for (const { name, respond } of BROKEN) {
  test(`a data file that ${name}: the drawing stays, one line says so, and trying again works`, async ({
    page,
    allowed,
  }) => {
    allowed.push("status of 500");
    let broken = true;
    await page.route(/assets\/exports-.*\.json/, async (route) => {
      if (broken) await route.fulfill(respond);
      else await route.continue();
    });
    await page.goto("/charts/trade/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The data for this chart did not load (exports.json", { timeout: 20_000 });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("51%");
    await expect(page.locator("svg[data-room]:visible")).toHaveCount(1);
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeHidden();
    await expect(page.locator("svg[data-room]")).toHaveCount(1);
    await page.getByRole("radio", { name: "The promise" }).check();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
  });
}

test("another mode’s data that does not come leaves the mode that was shown", async ({ page, allowed }) => {
  allowed.push("net::ERR_FAILED");
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.route(/assets\/promises-.*\.json/, (route) => route.abort());
  await page.getByRole("radio", { name: "The promise" }).check();
  await expect(page.getByRole("alert")).toContainText("promises", { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Exports to Iraq");
  await page.unroute(/assets\/promises-.*\.json/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
});

test("chart code that does not come leaves the drawing of the page", async ({ page, allowed }) => {
  allowed.push("Failed to load resource", "net::ERR_FAILED");
  await page.route(/trade\.chart-.*\.js/, (route) => route.abort());
  await page.goto("/charts/trade/?focus=1401");
  await expect(page.getByRole("alert")).toContainText("did not load", { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a link with words that are wrong falls back and says so; words of others are ignored", async ({ page }) => {
  await page.goto("/charts/trade/?mode=pie&utm_source=x&fbclid=%E0%A4%A");
  const told = page.getByText("This link asks for something the chart does not know (mode=pie)");
  await expect(told).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Exports to Iraq");
  await page.getByRole("button", { name: "Open the usual view" }).click();
  await expect(told).toBeHidden();
  await expect(page).toHaveURL(/utm_source=x/);
});

test("a link that rings a mark which is not there says so", async ({ page }) => {
  await page.goto("/charts/trade/?focus=1499");
  await expect(page.getByText("This link rings “1499”")).toBeVisible();
});

test("hostile words never become markup", async ({ page }) => {
  await page.goto(
    "/charts/electricity/?mode=<img src=x onerror=alert(1)>&focus=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  );
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("an unknown address gets a page with ways onward", async ({ page, allowed }) => {
  allowed.push("status of 404");
  const response = await page.goto("/no/such/page/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("No page at this address");
  await page.getByRole("main").getByRole("link", { name: "Report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("20 billion dollar promise");
});
