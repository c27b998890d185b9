/** axe finds nothing, on every kind of page and chart state, light and dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./support/quiet.ts";

const PAGES = [
  "/",
  "/?trade.focus=1398&notes=on&changes=on",
  "/charts/",
  "/charts/trade/nine-billion/",
  "/charts/trade/promise/",
  "/charts/trade/?tab=table",
  "/charts/electricity/report-arithmetic/",
  "/charts/electricity/estimates/?tab=sources",
  "/charts/border/mehran/",
  "/charts/border/plants-on-iranian-gas/",
  "/charts/border/how-long/",
  "/charts/waivers/press/",
  "/charts/waivers/days-left/",
  "/charts/pandemic/closures/",
  "/check/",
  "/check/gas-share-45-percent/",
  "/timeline/",
  "/data/",
  "/about/",
  "/workshop/",
  "/embed/trade/",
  "/embed/border/?tab=sources",
];

test("the dialogs of a chart", async ({ page }) => {
  await page.goto("/charts/trade/?quote=1402..10000");
  await expect(page.getByText("Changed since")).toBeVisible();
  for (const name of ["Share", "Download", "Cite", "Share this number"]) {
    await page.getByRole("button", { name, exact: true }).last().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => `${name}: ${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`)).toEqual(
      [],
    );
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name, exact: true }).last()).toBeFocused();
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of PAGES) {
    test(`${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 140)).join(" | ")}`),
      ).toEqual([]);
    });
  }
}
