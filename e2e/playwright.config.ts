/** Journeys run against the built site, served as a good host would serve it. */
import { defineConfig } from "@playwright/test";
import { findChromium } from "#tools/find-chromium.ts";

/** Another port lets two checkouts run their journeys side by side. */
const PORT = Number(process.env["JOURNEY_PORT"] ?? 4317);

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: findChromium().path,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 860 } } },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      testMatch: /(reading|faults|keyboard|awakening)\.spec/,
    },
  ],
  webServer: {
    command: "npx tsx src/tools/serve.ts",
    cwd: "..",
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/robots.txt`,
    reuseExistingServer: false,
  },
});
