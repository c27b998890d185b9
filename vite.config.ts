import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { oneLanguage } from "#prerender/one-language.vite.ts";
import { clientChunks } from "#prerender/client-chunks.ts";
import { dataVersionPlugin } from "#prerender/data-version.vite.ts";
import { layerOrderPlugin } from "#prerender/layer-order.vite.ts";
import { openingPlugin } from "#prerender/opening.vite.ts";
import { reportFactsPlugin } from "#prerender/report-facts.vite.ts";
import { SITE_URL } from "#prerender/site-url.ts";
import { siteBuilder } from "#prerender/site-builder.vite.ts";
import { tableFiles } from "#prerender/table-files.vite.ts";

export default defineConfig({
  plugins: [
    react(),
    oneLanguage(),
    tableFiles(),
    reportFactsPlugin(),
    openingPlugin(),
    dataVersionPlugin(),
    layerOrderPlugin(),
    siteBuilder(),
  ],
  base: process.env["BASE_PATH"] ?? "/",
  define: { "import.meta.env.SITE_URL": JSON.stringify(SITE_URL) },
  css: { modules: { generateScopedName: "[name]_[local]" } },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: { groups: clientChunks },
      },
    },
    cssCodeSplit: false,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    env: { TZ: "UTC" },
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
