/** A test whose page must stay quiet: any error in the console or the page fails it, and any request to another origin. */
import { test as base, expect } from "@playwright/test";

export { expect };

interface Quiet {
  /** Messages that a test provokes on purpose, by a part of their text. */
  readonly allowed: string[];
}

export const test = base.extend<Quiet>({
  // Playwright asks for a destructured first argument, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  allowed: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, allowed, baseURL }, use) => {
    const heard: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(String(baseURL)) && !/^(data|blob):/.test(url)) heard.push(`request to ${url}`);
    });
    // In frames too: what the content policy refuses is a fault, even where the browser says it quietly.
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy refused ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(heard.filter((text) => !allowed.some((part) => text.includes(part)))).toEqual([]);
  },
});
