/** Requests that wait, as on a slow connection, until a test lets them go. */
import type { Page } from "@playwright/test";

/** Holds all requests for `address`; answers how to release them. `onArrival` is told of each one held. */
export async function holdRequests(
  page: Page,
  address: RegExp,
  onArrival: (url: string) => void = () => undefined,
): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    onArrival(route.request().url());
    await held;
    await route.continue();
  });
  return () => release();
}
