/** When things go wrong: the reader keeps what can be kept, is told in one line, and gets a way on. */
import { blockAdvertising, hiddenNames } from "./support/blocker.ts";
import { holdRequests } from "./support/hold-requests.ts";
import { expect, test } from "./support/quiet.ts";

const BROKEN = [
  { name: "answers with an error", respond: { status: 500, body: "no" } },
  { name: "is not there", respond: { status: 404, body: "no" } },
  { name: "holds something else", respond: { status: 200, contentType: "application/json", body: "[null]" } },
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
    allowed.push("status of 500", "status of 404");
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

test("data that is slow: what was drawn stays, the chart says that it is busy, then shows what was asked for", async ({
  page,
}) => {
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const release = await holdRequests(page, /assets\/promises-.*\.json/);
  await page.getByRole("radio", { name: "The promise" }).check();
  await expect(page.locator('[data-chart="trade"]')).toHaveAttribute("aria-busy", "true");
  await expect(page.getByText("Loading…")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Exports to Iraq");
  release();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
  await expect(page.getByText("Loading…")).toBeHidden();
});

test("the connection lost after loading: one line says so, what was drawn stays, and it goes on when back", async ({
  page,
  context,
  allowed,
}) => {
  allowed.push("net::ERR_INTERNET_DISCONNECTED");
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await context.setOffline(true);
  await page.getByRole("radio", { name: "The promise" }).check();
  await expect(page.getByRole("alert")).toContainText(/did not load \(\w+\.json\)/, { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Exports to Iraq");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
  await expect(page.getByRole("alert")).toBeHidden();
});

test("chart code that is gone after a new deployment: the drawing stays, and a reload brings the new one", async ({
  page,
  context,
  allowed,
}) => {
  allowed.push("Failed to load resource");
  let gone = true;
  await page.route(/trade\.chart-.*\.js/, async (route) => {
    if (gone) await route.fulfill({ status: 404, body: "no" });
    else await route.continue();
  });
  await page.goto("/charts/trade/?focus=1401");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The interactive part of this chart did not load", { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("svg[data-room]:visible").first()).toBeVisible();
  // Without a connection the page is not given up.
  await context.setOffline(true);
  await alert.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.setOffline(false);
  gone = false;
  await alert.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByText("1401 (March 2022 – March 2023)", { exact: true })).toBeVisible();
  await expect(alert).toBeHidden();
});

test("typefaces that do not come: it reads in the device’s own, within the window", async ({ page, allowed }) => {
  allowed.push("net::ERR_FAILED");
  await page.route(/\.woff2$/, (route) => route.abort());
  for (const path of ["/", "/charts/trade/"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
});

test("storage that throws: choices hold for the page, and nothing else changes", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.getByRole("combobox", { name: "Appearance" }).selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a blocker of advertising and tracking takes nothing away: reading, a chart, sharing, a frame", async ({
  page,
  allowed,
}) => {
  allowed.push("net::ERR_BLOCKED_BY_CLIENT");
  const blocked = await blockAdvertising(page);
  const nothingHidden = async (): Promise<void> => expect(await hiddenNames(page)).toEqual([]);
  await page.goto("/");
  await page.locator('[data-statement][data-chart="trade"]').first().click();
  await expect(page.locator('[data-chart="trade"] svg[data-room]:visible')).toHaveCount(1);
  await nothingHidden();
  await page.goto("/charts/electricity/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await nothingHidden();
  await page.goto("/embed/border/");
  await expect(page.getByRole("listbox")).toBeVisible();
  await nothingHidden();
  expect(blocked).toEqual([]);
  // It does bite: what is named like an advertisement does not come.
  await page.evaluate(async () => fetch("/assets/share-buttons.js").catch(() => undefined));
  expect(blocked).toHaveLength(1);
});

test("a browser without modules and newer colours reads the report as if script were off", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await page.route("**/*", async (route) => {
    const kind = route.request().resourceType();
    if (kind !== "document" && kind !== "stylesheet") {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('type="module"', 'type="not-known"')
      .replaceAll('rel="modulepreload"', 'rel="not-known"')
      .replaceAll("light-dark(", "not-known(");
    await route.fulfill({ response, body });
  });
  for (const path of ["/", "/charts/trade/?mode=promise"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator('[data-chart="trade"]').getByRole("table").first()).toBeVisible();
    await expect(page.locator('[data-chart="trade"] svg[data-room]:visible').first()).toBeVisible();
  }
});

test("a link with words that are wrong falls back and says so; words of others are ignored", async ({ page }) => {
  await page.goto("/charts/trade/?mode=pie&utm_source=x&fbclid=%E0%A4%A");
  const told = page.getByText("This link asks for something that is not known here (mode=pie)");
  await expect(told).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Exports to Iraq");
  await page.getByRole("button", { name: "Open the usual view" }).click();
  await expect(told).toBeHidden();
  await expect(page).toHaveURL(/utm_source=x/);
});

test("a link that rings a mark which is not there says so", async ({ page }) => {
  await page.goto("/charts/trade/?focus=1499");
  await expect(page.getByText("This link marks “1499”")).toBeVisible();
});

test("hostile words never become markup", async ({ page }) => {
  await page.goto(
    "/charts/electricity/?mode=<img src=x onerror=alert(1)>&focus=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  );
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // The page has pictures of its own; none of them came out of the link.
  await expect(page.locator("[onerror], img[src='x'], main script:not([type])")).toHaveCount(0);
});

test("an unknown address gets a page with ways onward", async ({ page, allowed }) => {
  allowed.push("status of 404");
  const response = await page.goto("/no/such/page/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("No page at this address");
  await page.getByRole("main").getByRole("link", { name: "Report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("20 billion dollar promise");
});
