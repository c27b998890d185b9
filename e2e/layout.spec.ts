/** Nothing moves once it is painted, and nothing is cut off or too small. */
import { expect, test } from "./support/quiet.ts";
import { at, CHART_PAGES } from "./support/site-pages.ts";

const PAGES = ["/", "/?trade.mode=promise", ...CHART_PAGES.map((path) => at("en", path)), "/check/"];

for (const width of [320, 390, 768, 1024, 1440]) {
  for (const path of PAGES) {
    test(`${path} shifts by nothing at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += "value" in entry ? Number(entry.value) : 0;
          document.documentElement.dataset["shift"] = String(total);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      });
      await page.waitForLoadState("networkidle");
      const shift = await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
      expect(shift).toBeLessThan(0.001);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("svg[data-room=true] text")]
          .filter(
            (text) => text.getBoundingClientRect().width > 0 && Number.parseFloat(getComputedStyle(text).fontSize) < 12,
          )
          .map((text) => text.textContent),
      );
      expect(small).toEqual([]);
    });
  }
}
