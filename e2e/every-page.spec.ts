/** What holds for every page that the build writes. */
import { readFileSync } from "node:fs";
import { expect, test } from "./support/quiet.ts";

const sitemap = readFileSync("dist/sitemap.xml", "utf8");
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);

test("every address answers with its own title and description, and a canonical address", async ({ request }) => {
  expect(paths.length).toBeGreaterThan(60);
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(title, path).not.toBe("");
    expect(description.length, path).toBeGreaterThan(40);
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
    descriptions.set(description, path);
    expect(html, path).toContain(`rel="canonical" href="http://localhost:4173${path}"`);
  }
  expect(descriptions.size).toBe(paths.length);
});

// Statement pages are all made alike: every tenth of them is opened.
const opened = paths.filter((path, index) => !/\/check\/.+/.test(path) || index % 10 === 0);

for (const path of opened) {
  test(`${path} comes alive without a word in the console, under the strict policy`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.headers()["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
