/** On paper: every chart with its table, sources and address, and nothing to press. */
import { expect, test } from "./support/quiet.ts";
import { at, localeInTurn, STATEMENT_PAGES, TEMPLATES } from "./support/site-pages.ts";

const STATES = ["charts/trade/?mode=promise", "charts/electricity/?mode=supply", "charts/border/?mode=unrolled"];

const CONTROLS = "button:not(th button), input, select, textarea, summary, nav, dialog, [role=tablist]";

test("pages print without controls and with their address, each in another language", async ({ page }) => {
  test.setTimeout(120_000);
  const paths = [...TEMPLATES, ...STATEMENT_PAGES.slice(0, 1), ...STATES];
  for (const [index, path] of paths.entries()) {
    const where = at(localeInTurn(index), path);
    await page.emulateMedia({ media: "screen" });
    await page.goto(where);
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(CONTROLS).filter({ visible: true }), where).toHaveCount(0);
    const addresses = await page.locator(".on-paper").filter({ visible: true }).allTextContents();
    expect(addresses.at(-1), where).toMatch(/^https?:\/\//);
    if (path.includes("mode=")) {
      const mode = path.split("=")[1] ?? "";
      const [address = ""] = addresses;
      const opened = await page.request.get(new URL(address).pathname);
      expect(opened.status(), address).toBe(200);
      await page.goto(address.replace(/^https?:\/\/[^/]+/, ""));
      await expect(page.locator("[data-chart]"), `${mode} at ${address}`).toHaveCount(1);
    }
  }
});

test("the report prints every chart whole: drawing, table, sources, address", async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.goto("/?trade.mode=promise&trade.tab=table");
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const charts = page.locator("[data-chart][aria-busy]");
  await expect(charts).toHaveCount(5);
  for (const chart of await charts.all()) {
    const id = String(await chart.getAttribute("data-chart"));
    await expect(chart.locator("svg[data-room]").filter({ visible: true })).toHaveCount(1);
    const table = chart.getByRole("table");
    await expect(table).toBeVisible();
    const whole = await table.evaluate((element) => {
      const box = element.parentElement;
      return box !== null && box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    });
    expect(whole, id).toBe(true);
    await expect(chart.locator("[class*=sourceList]")).toBeVisible();
    await expect(chart.locator(".on-paper")).toContainText(`/charts/${id}/`);
  }
  await expect(page.locator('[data-chart="trade"] .on-paper')).toContainText("/charts/trade/promise/");
});

test("a page chosen to be dark prints dark on white", async ({ page }) => {
  await page.goto("/check/");
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  // All statements print, also those that a choice leaves out.
  await page.goto("/check/?verdict=disputed");
  await expect(page.locator("#statements ~ * ol > li").filter({ visible: true })).toHaveCount(51);
});
