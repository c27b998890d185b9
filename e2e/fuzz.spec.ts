/** Queries, hashes and messages that nobody wrote: from a fixed seed, so that a failure comes again. */
import type { Page } from "@playwright/test";
import { expect, test } from "./support/quiet.ts";
import { at, CHART_PAGES } from "./support/site-pages.ts";
import { startHost } from "./support/host-page.ts";

/** One page of each kind. */
const PAGES = [
  "/",
  "/charts/",
  ...CHART_PAGES.map((path) => at("en", path)),
  "/check/",
  "/check/exports-nearly-9bn/",
  "/timeline/",
  "/data/",
  "/about/",
  "/workshop/",
];

const WORDS =
  "mode tab focus known quote v unit years believe bracket part from to goal covers basis origin country gas season series date traffic size layers detail zoom at wording span stage notes changes verdict kind q theme chrome motion accent childId trade.mode trade.focus border.date electricity.gas __proto__ constructor".split(
    " ",
  );

const VALUES = [
  "<img src=x onerror=hurt()>",
  '"><script>hurt()</script>',
  "javascript:hurt()",
  "%E0%A4%A",
  "%00",
  "..",
  "1398..8.99",
  "exports",
  "promise",
  "now",
  "table",
  "all~none~all",
  "9".repeat(400),
  "-1e309",
  "NaN",
  "2020-02-31",
  "9999-99-99",
  "\u202E\u0000\uD800",
  "constructor",
  "toString~__proto__",
  "a=b&c=d#e",
  "",
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A query or hash of up to six words, half of them encoded as they should be. */
function words(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const pairs = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const value = pick(VALUES);
    const encoded = random() < 0.5 ? encodeURI(value.replaceAll("\uD800", "")) : value.replaceAll(/[#\uD800]/g, "");
    return `${pick(WORDS)}=${encoded}`;
  });
  return pairs.join("&");
}

/** Fails where something that was put into an address or a message became markup or ran. */
async function expectUnhurt(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    expect(
      await frame.evaluate(() => "hurt" in window || document.querySelector("[onerror], img[src='x']") !== null),
    ).toBe(false);
  }
}

for (const [index, path] of PAGES.entries()) {
  test(`${path} holds under any query and hash`, async ({ page }) => {
    const random = seeded(index + 1);
    await page.goto(`${path}?${words(random)}#${words(random)}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await page.waitForLoadState("networkidle");
    const addresses = Array.from({ length: 20 }, () => `?${words(random)}#${words(random)}`);
    await page.evaluate(async (list) => {
      for (const address of list) {
        history.replaceState(null, "", address);
        window.dispatchEvent(new PopStateEvent("popstate"));
        window.postMessage({ type: "iframe-resized", height: address }, "*");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, addresses);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await page.waitForLoadState("networkidle");
    await expectUnhurt(page);
  });
}

test("frames hold under any query, hash and message, and answer none of them with markup", async ({
  page,
  baseURL,
  allowed,
}) => {
  const host = await startHost();
  allowed.push(`request to ${host.origin}`);
  const random = seeded(99);
  const frames = ["trade", "electricity", "border", "waivers", "pandemic"].map((chart) => {
    const address = `${baseURL}/embed/${chart}/?${words(random)}#${words(random)}`;
    return `<iframe src="${address.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="600" height="500"></iframe>`;
  });
  await page.goto(host.page(`<script src="${baseURL}/embed.js"></script>${frames.join("")}`));
  for (const frame of await page.locator("iframe").all()) {
    await frame.scrollIntoViewIfNeeded();
    // There once the frame is alive.
    await expect(frame.contentFrame().getByRole("button", { name: "Share", exact: true })).toBeVisible();
  }
  await page.evaluate((texts) => {
    const shapes = (text: string): unknown[] => [
      text,
      { type: text },
      { type: "ready", message: text },
      { message: text, value: text, secret: text },
      `[iFrameSizer]${text}:8:false:false:32:true:true:null:bodyOffset`,
      `pymxPYMx${text}xPYMxwidthxPYMx100`,
      { "datawrapper-height": { [text]: text } },
      [text],
      null,
      42,
      new Map([[text, text]]),
    ];
    for (const text of texts) {
      for (const shape of shapes(text)) {
        window.postMessage(shape, "*");
        for (const frame of document.querySelectorAll("iframe")) frame.contentWindow?.postMessage(shape, "*");
      }
    }
  }, VALUES);
  await page.waitForTimeout(300);
  await expectUnhurt(page);
  for (const frame of await page.locator("iframe").all()) {
    await expect(frame.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
  }
  await host.close();
});
