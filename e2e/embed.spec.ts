/** Frames in pages of others: every sandbox, no storage, no other origins, heights that move nothing. */
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { expect, hostTest as test } from "./support/host-test.ts";

/** The sandboxes of content systems, from WordPress's to none. */
const SANDBOXES = {
  "allow-scripts only": `sandbox="allow-scripts"`,
  "a wide list": `sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-top-navigation-by-user-activation"`,
  "no sandbox": "",
} as const;

function childFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  if (frame === undefined) throw new Error("the page has no frame");
  return frame;
}

/** Every way to keep something throws and is counted, as in a browser that forbids it. */
async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get: () => {
          console.error(`touched ${name}`);
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
    Object.defineProperty(document, "cookie", {
      get: () => {
        console.error("touched cookie");
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
}

for (const [name, sandbox] of Object.entries(SANDBOXES)) {
  test(`a frame comes alive in ${name}, without headers, storage or other origins`, async ({
    page,
    context,
    host,
    baseURL,
  }) => {
    await forbidStorage(context);
    // A host that cannot set headers: ours are taken off.
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(response.headers()).filter(
          ([header]) => !/^(access-control|cross-origin|content-security)/.test(header),
        ),
      );
      await route.fulfill({ response, headers });
    });
    await page.goto(
      host.page(
        `<iframe ${sandbox} src="${baseURL}/embed/trade/?focus=1398&known=now" width="600" height="640"></iframe>`,
      ),
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("svg[data-room=true]")).toHaveCount(1);
    await expect(frame.getByText("1398 (March 2019 – March 2020)", { exact: true })).toBeVisible();
    const steps = await page.evaluate(() => history.length);
    await frame.getByText("Change the view").click();
    await frame.getByRole("radio", { name: "The promise" }).check();
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("named 33 times");
    // The script with all modes took over; what the reader had in hand is still there.
    await expect(frame.getByRole("radio", { name: "The promise" })).toBeFocused();
    await expect.poll(() => childFrame(page).url()).toContain("mode=promise");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await context.cookies()).toEqual([]);
  });
}

test("without script a frame shows finding, drawing, link to the table and source", async ({ browser, baseURL }) => {
  for (const chart of ["trade", "electricity", "border"]) {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 600, height: 700 } });
    await page.goto(`${baseURL}/embed/${chart}/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("svg[data-room=wide]")).toBeVisible();
    await expect(page.getByRole("link", { name: "Table" })).toHaveAttribute("href", /charts\/\w+\/\?tab=table$/);
    await expect(page.getByText(/^Source: \u2068\w/).filter({ visible: true })).toBeVisible();
    // Where no window can open, the address stands there as text.
    await expect(page.getByText(/^https?:\/\/\S+\/charts\/\w+\/$/)).toBeVisible();
    await page.close();
  }
});

test("a frame opens from a file, and loads another mode there too", async ({ page, allowed }) => {
  allowed.push("request to file:");
  await page.goto(new URL("../dist/embed/trade/index.html", import.meta.url).href);
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  await page.getByText("Change the view").click();
  await page.getByRole("radio", { name: "Both ways" }).check();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Exports to Iraq reached");
});

test("the usual view is never shown before the one a link asks for", async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = () => {
      const heading = document.querySelector("h1");
      if (heading !== null && getComputedStyle(heading).visibility === "visible") seen.push(heading.textContent ?? "");
      document.documentElement.dataset["seen"] = JSON.stringify(seen);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${baseURL}/embed/trade/?mode=promise`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
  const seen = await page.evaluate(() => document.documentElement.dataset["seen"] ?? "");
  expect(seen).toContain("named 33 times");
  expect(seen).not.toContain("Exports to Iraq reached");
});

test("options: theme, an accent that cannot be seen is refused with the reason, hostile words stay text", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/embed/trade/?theme=dark&accent=111111&utm_source=x`);
  await expect(page.getByText("The colour #111111 asked for is not used")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  await page.goto(`${baseURL}/embed/trade/?theme=light&accent=b8243f`);
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  await expect(page.getByText("is not used")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue("--accent"))).toBe("#b8243f");
  await page.goto(`${baseURL}/embed/trade/?unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&theme=%22%3E%3Cscript%3E`);
  await expect(page.getByText("unit=<img src=x onerror=alert(1)>")).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
});

test("a frame steps down with the height that it is given, and its finding and drawing stay", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 480, height: 900 });
  await page.goto(`${baseURL}/embed/trade/`);
  const drawing = page.locator("svg[data-room=true]");
  await expect(drawing).toHaveCount(1);
  for (const height of [900, 440, 380, 300, 220]) {
    await page.setViewportSize({ width: 480, height });
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(drawing).toBeInViewport({ ratio: 0.99 });
    // The line, not its words: a long name ends in an ellipsis.
    await expect(
      page
        .getByText(/^Source:/)
        .filter({ visible: true })
        .locator(".."),
    ).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("Change the view")).toBeVisible({ visible: height > 480 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  }
});

test("in a sandbox a frame shares its state at the page's public address, as text and files to be taken by hand", async ({
  page,
  host,
  baseURL,
  allowed,
}) => {
  allowed.push("Clipboard API has been blocked", "Download is disallowed");
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(
    host.page(
      `<iframe sandbox="allow-scripts" src="${baseURL}/embed/trade/?utm_source=x" width="640" height="640"></iframe>`,
    ),
  );
  const frame = page.frameLocator("iframe");
  await frame.getByText("Change the view").click();
  await frame.getByRole("radio", { name: "Percent of the goal" }).check();
  await frame.getByText("Change the view").click();
  await frame.getByRole("button", { name: "Table" }).click();
  expect(requests.filter((path) => path.includes(".whole."))).toEqual([]);
  const button = frame.getByRole("button", { name: "Share", exact: true });
  await button.click();
  const dialog = frame.getByRole("dialog", { name: "Share this view" });
  const link = dialog.getByRole("textbox", { name: "Link to exactly this view" });
  const publicPage = (await frame.locator("link[rel=canonical]").getAttribute("href")) ?? "";
  expect(publicPage).not.toContain(String(baseURL));
  await expect(link).toHaveValue(`${publicPage}share-of-the-promise/?tab=table`);
  await expect(dialog.getByRole("textbox", { name: "Code for a web page" })).toHaveValue(
    new RegExp(`src="${publicPage.replace("/charts/", "/embed/")}share-of-the-promise/\\?v=1&amp;.*tab=table`),
  );
  await dialog.getByRole("button", { name: /^Copy: Link/ }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "selected" })).toBeVisible();
  expect(await link.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    (await link.inputValue()).length,
  );
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await frame.getByRole("button", { name: "Download" }).click();
  await frame.getByRole("dialog").getByRole("button", { name: "CSV" }).click();
  await expect(frame.getByRole("textbox", { name: "Text of the file" })).toHaveValue(/^key,.*1398/s);
  await frame.getByRole("dialog").getByRole("button", { name: "SVG" }).click();
  await expect(frame.getByRole("dialog").getByRole("img")).toHaveAttribute("src", /^data:image\/svg/);
  await expect(frame.getByRole("dialog").getByRole("link", { name: /\/data\/exports\.csv$/ })).toBeVisible();
  // One script more, with everything in it: nothing else of ours is fetched for the dialogs.
  expect(requests.filter((path) => path.endsWith(".js") && !path.includes("/tables-"))).toHaveLength(2);
});

test("in a frame that may, copying works; a number is shared and judged there too", async ({
  page,
  context,
  host,
  baseURL,
  allowed,
}) => {
  allowed.push("Clipboard API has been blocked");
  await context.grantPermissions(["clipboard-read"], { origin: host.origin });
  await page.goto(host.page(`<iframe src="${baseURL}/embed/trade/?focus=1398" width="640" height="640"></iframe>`));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(frame.getByRole("textbox", { name: "BibTeX" })).toHaveValue(/^@misc\{/);
  await page.keyboard.press("Escape");
  await frame.getByRole("button", { name: "Share this number" }).click();
  await frame.getByRole("button", { name: /^Copy: Link/ }).click();
  await expect(frame.getByRole("button", { name: /^Copy: Link/ })).toHaveText("Copied");
  const publicPage = await frame.locator("link[rel=canonical]").getAttribute("href");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${publicPage}?quote=1398..8990`);

  await page.goto(`${baseURL}/embed/trade/?quote=1402..10000`);
  const judged = page.getByRole("status").filter({ hasText: "Changed since" });
  await expect(judged).toContainText("the link quotes $10 billion; the figure is now $9.35 billion");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toContainText("1402");
  await page.getByRole("button", { name: "Open the view without the quoted number" }).click();
  await expect(page).not.toHaveURL(/quote/);
});

test("on a phone in Persian a frame's one button leads to all that can be taken", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(`${baseURL}/fa/embed/pandemic/`);
  const button = page.getByRole("button", { name: "هم‌رسانی" });
  await button.click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toHaveValue(/\/fa\/charts\/pandemic\/$/);
  await page.getByRole("dialog").getByRole("button", { name: "ارجاع" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "BibTeX" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});
