/** A quiet test with a host on another origin. */
import { test } from "./quiet.ts";
import { startHost, type HostServer } from "./host-page.ts";

export { expect } from "./quiet.ts";

export const hostTest = test.extend<object, { host: HostServer }>({
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
  allowed: async ({ host }, use) => {
    // The host's own pages are another origin, as they should be.
    await use([`request to ${host.origin}`]);
  },
});
