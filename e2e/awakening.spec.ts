/** A chart that comes alive while its reader is busy already: the drawing is kept, and what was asked for shows. */
import { holdRequests } from "./support/hold-requests.ts";
import { expect, test } from "./support/quiet.ts";

test("a phrase under the pointer and one pressed before the chart is alive keep its drawing", async ({
  page,
  isMobile,
}) => {
  const arrived = new Set<string>();
  const release = await holdRequests(page, /(trade|electricity)\.chart-.*\.js/, (url) => arrived.add(url));
  await page.goto("/");
  await page.waitForFunction(() => document.querySelector("[data-slot=trade] svg") !== null);
  const chart = page.locator('[data-slot="trade"]');
  const phrase = page.getByRole("link", { name: /nearly \$9 billion/ });
  // Beside the text the chart comes with its paragraph, within it with its own place.
  await (isMobile ? chart : phrase).scrollIntoViewIfNeeded();
  await expect.poll(() => arrived.size).toBeGreaterThan(0);
  await chart.locator("section").evaluate((drawn) => drawn.setAttribute("data-same", "yes"));
  await phrase.focus();
  // A slow processor, and words that light up and go out all the while.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.evaluate(() => {
    const phrases = [...document.querySelectorAll<HTMLElement>('[data-chart="trade"][data-statement]')];
    let turn = 0;
    const timer = setInterval(() => {
      phrases[turn % phrases.length]?.focus({ preventScroll: true });
      turn += 1;
      if (turn > 100) clearInterval(timer);
    }, 10);
  });
  release();
  await expect(chart.getByRole("radio").first()).toBeVisible();
  await page.waitForTimeout(500);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await phrase.click();
  await expect(chart.locator("svg rect[rx='3']")).toHaveCount(1);
  await expect(chart.locator("section")).toHaveAttribute("data-same", "yes");
});

test("a phrase pressed while its chart loads shows in it", async ({ page }) => {
  const release = await holdRequests(page, /trade\.chart-.*\.js/);
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const phrase = page.getByRole("link", { name: /^\$20 billion/ });
  await phrase.click();
  await expect(page).toHaveURL(/trade\.mode=promise/);
  release();
  await expect(page.locator('[data-slot="trade"]').getByRole("heading")).toContainText("named 33 times");
});

test("a control pressed before its chart is alive is taken once it is", async ({ page }) => {
  const release = await holdRequests(page, /trade\.chart-.*\.js/);
  await page.goto("/charts/trade/");
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("radio", { name: "The promise" }).click();
  await expect(heading).toContainText("Exports to Iraq");
  release();
  await expect(heading).toContainText("named 33 times");
  await expect(page.getByRole("radio", { name: "The promise" })).toBeChecked();
  await expect(page).toHaveURL(/mode=promise/);
});
