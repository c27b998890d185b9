/** `vite build` makes the whole site: client, server render, then every page and file of the contract. */
import { readFileSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Manifest, Plugin } from "vite";
import { DEFAULT_LOCALE, directionOf, LOCALE_SETTINGS, LOCALES, type Locale } from "#i18n/locale.ts";
import { HEAD_SCRIPT } from "#shell/head-script.ts";
import { builtDatasets } from "./built-dataset.build.ts";
import { environmentName } from "./one-language.vite.ts";
import type * as Render from "./render.tsx";
import { writeSite } from "./write-site.build.ts";

/** Where the server render is built to; not part of the site. */
const RENDER_DIR = ".build/render";

/** A language's client. Script has a folder of its own; tables, fonts and styles that are alike are one file for all. */
function clientEnvironment(locale: Locale): EnvironmentOptions {
  const first = locale === DEFAULT_LOCALE;
  const files = ["assets", LOCALE_SETTINGS[locale].pathPrefix, "[name]-[hash].js"].filter(Boolean).join("/");
  return {
    consumer: "client",
    build: {
      outDir: "dist",
      emptyOutDir: first,
      copyPublicDir: first,
      manifest: true,
      rolldownOptions: { output: { entryFileNames: files, chunkFileNames: files } },
    },
  };
}

export function siteBuilder(): Plugin {
  return {
    name: "site-builder",
    config: () => ({
      builder: {},
      environments: {
        ...Object.fromEntries(LOCALES.map((locale) => [environmentName("client", locale), clientEnvironment(locale)])),
        ssr: {
          build: {
            outDir: RENDER_DIR,
            emptyOutDir: true,
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: { input: { render: "src/prerender/render.tsx" } },
          },
        },
      },
    }),
    // In development there is no pre-render; the page gets the same first script.
    transformIndexHtml: {
      order: "pre",
      handler: (html, { server, originalUrl }) => {
        if (server === undefined) return html;
        const locale =
          LOCALES.find((one) => `${originalUrl ?? ""}/`.includes(`/${LOCALE_SETTINGS[one].pathPrefix}/`)) ??
          DEFAULT_LOCALE;
        return html
          .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${directionOf(locale)}">`)
          .replace("<!--head-->", `<title>Development</title><script>${HEAD_SCRIPT}</script>`);
      },
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        const { root, base } = builder.config;
        const built = async (name: string): Promise<void> => {
          const environment = builder.environments[name];
          if (environment === undefined) throw new Error(`the build has no ${name}`);
          if (!environment.isBuilt) await builder.build(environment);
        };
        const templates: Record<string, string> = {};
        const manifests: Record<string, Manifest> = {};
        for (const locale of LOCALES) {
          await built(environmentName("client", locale));
          // Each client writes its own in the place of the one before.
          templates[locale] = readFileSync(`${root}/dist/index.html`, "utf8");
          // Vite has just written it.
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion
          manifests[locale] = JSON.parse(readFileSync(`${root}/dist/.vite/manifest.json`, "utf8")) as Manifest;
        }
        await built("ssr");
        // The file has just been built from this very module.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const render = (await import(pathToFileURL(`${root}/${RENDER_DIR}/render.js`).href)) as typeof Render;
        const count = await writeSite({
          render,
          datasets: builtDatasets(),
          template: (locale) => templates[locale] ?? "",
          manifest: (locale) => manifests[locale] ?? {},
          outDir: `${root}/dist`,
          root,
          base,
        });
        for (const folder of [".build", "dist/.vite"]) rmSync(`${root}/${folder}`, { recursive: true });
        builder.config.logger.info(`✓ ${count} pages pre-rendered`);
      },
    },
  };
}
