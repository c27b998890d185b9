/** `vite build` makes the whole site: client, server render, then every page and file of the contract. */
import { readFileSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { loadDataset } from "#data/load.build.ts";
import { HEAD_SCRIPT } from "#shell/head-script.ts";
import type * as Render from "./render.tsx";
import { writeSite } from "./write-site.build.ts";

/** Where the server render is built to; not part of the site. */
const RENDER_DIR = ".build/render";

export function siteBuilder(): Plugin {
  return {
    name: "site-builder",
    config: () => ({
      builder: {},
      environments: {
        client: { build: { outDir: "dist", emptyOutDir: true, manifest: true } },
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
      handler: (html, { server }) =>
        server === undefined
          ? html
          : html.replace("<!--head-->", `<title>Development</title><script>${HEAD_SCRIPT}</script>`),
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (client === undefined || ssr === undefined) throw new Error("the build has no client or no server side");
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const { root, base } = builder.config;
        // The file has just been built from this very module.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const render = (await import(pathToFileURL(`${root}/${RENDER_DIR}/render.js`).href)) as typeof Render;
        const template = readFileSync(`${root}/dist/index.html`, "utf8");
        const count = await writeSite({ render, tables: loadDataset(), template, outDir: `${root}/dist`, base });
        rmSync(`${root}/.build`, { recursive: true });
        builder.config.logger.info(`✓ ${count} pages pre-rendered`);
      },
    },
  };
}
