/** Frames in pages of others: every sandbox, no storage, no other origins, heights that move nothing. */
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { expect, test as base } from "./support/quiet.ts";
import { startHost, type HostServer } from "./support/host-page.ts";

const test = base.extend<object, { host: HostServer }>({
  host: [
    // Playwright asks for a destructured first argument, also where nothing is taken from it.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
});

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
    allowed,
  }) => {
    allowed.push(`request to ${host.origin}`);
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
    await expect.poll(() => childFrame(page).url()).toContain("mode=promise");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await context.cookies()).toEqual([]);
  });
}
