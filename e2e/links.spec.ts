/** Links open what the sender saw, without showing anything else first. */
import { expect, test } from "./support/quiet.ts";

const LINKS = [
  { link: "/charts/trade/?mode=promise&focus=targets-035", shows: "named 33 times", not: "Exports to Iraq reached" },
  {
    link: "/charts/electricity/?mode=estimates&origin=independent",
    shows: "Published shares run from",
    not: "of 14,000 MW",
  },
  { link: "/charts/border/?date=2020-04-01", shows: "1 April 2020", not: "27 September 2020:" },
] as const;

for (const { link, shows, not } of LINKS) {
  test(`${link} never shows the usual view first, also on a slow processor`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    // Every frame until the chart is there is looked at: what its heading says, and whether it can be seen.
    await page.addInitScript(() => {
      const seen: string[] = [];
      const look = () => {
        const heading = document.querySelector("main h1");
        if (heading !== null && getComputedStyle(heading).visibility === "visible")
          seen.push(heading.textContent ?? "");
        document.documentElement.dataset["seen"] = JSON.stringify(seen);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(shows);
    const seen = await page.evaluate(() => document.documentElement.dataset["seen"] ?? "");
    expect(seen).toContain(shows);
    expect(seen).not.toContain(not);
  });
}

test("a link into the report never shows the chart's usual view first, also on a slow processor", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = () => {
      const heading = document.querySelector('[data-slot="trade"] h2');
      if (heading !== null && heading.checkVisibility({ visibilityProperty: true }))
        seen.push(heading.textContent ?? "");
      document.documentElement.dataset["seen"] = JSON.stringify(seen);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto("/?trade.mode=promise");
  await expect(page.locator('[data-slot="trade"] h2').first()).toContainText("named 33 times");
  const seen = await page.evaluate(() => document.documentElement.dataset["seen"] ?? "");
  expect(seen).toContain("named 33 times");
  expect(seen).not.toContain("Exports to Iraq reached");
});

test("reading the report writes nothing into the address or the history", async ({ page }) => {
  await page.goto("/");
  const before = await page.evaluate(() => history.length);
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(60);
  }
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("when the script never comes, the drawing shows as it is", async ({ page, allowed }) => {
  allowed.push("net::ERR_FAILED");
  await page.clock.install();
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto("/charts/trade/?mode=promise");
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await page.clock.fastForward(7000);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("Back and Forward walk a chart’s settled changes; Reset returns to the author’s view", async ({ page }) => {
  await page.goto("/charts/trade/nine-billion/");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.getByRole("radio", { name: "Percent of the goal" }).check();
  await expect(page).toHaveURL(/unit=goal$/);
  await page.waitForTimeout(600);
  await page.getByRole("radio", { name: "The promise" }).check();
  await expect(heading).toContainText("named 33 times");
  const drawingAt = () => page.getByRole("listbox").evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate(() => window.scrollTo(0, 200));
  const before = await drawingAt();
  await page.goBack();
  await expect(heading).toContainText("Exports to Iraq");
  // What the reader looks at stays where it is, though what stands above it is not equally high; and so does the focus.
  await expect.poll(async () => Math.abs((await drawingAt()) - before)).toBeLessThan(2);
  await expect(page.getByRole("radio", { name: "The promise" })).toBeFocused();
  await expect(page).toHaveURL(/unit=goal$/);
  await page.goForward();
  await expect(heading).toContainText("named 33 times");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL(/nine-billion\/$/);
  await expect(page.getByText("1398 (March 2019 – March 2020)", { exact: true })).toBeVisible();
});

test("as known on the report’s day, the chart shows what could be known then", async ({ page }) => {
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  await page.getByRole("radio", { name: "27 September 2020" }).check();
  await expect(page).toHaveURL(/known=2020-09-27/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("$9 billion, 45%");
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("row").filter({ hasText: "1401" })).toContainText("not yet known");
});
