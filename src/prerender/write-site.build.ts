/** Writes every page of the contract, and the files that go with them. Node only. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { directionOf } from "#i18n/locale.ts";
import type { TableRows } from "#data/tables.ts";
import { fillTemplate, scriptHash } from "./document.ts";
import { headersFile } from "./headers.ts";
import type * as Render from "./render.tsx";
import { robotsFile, sitemapFile } from "./sitemap.ts";

interface WriteSiteOptions {
  readonly render: typeof Render;
  readonly tables: TableRows;
  /** The `index.html` that the client build wrote. */
  readonly template: string;
  readonly outDir: string;
  /** Path the site lives at, with slashes at both ends. */
  readonly base: string;
}

/** Fonts that the first paint needs, by the start of their file's name. */
const FIRST_FONTS = ["source-serif-regular", "source-serif-semibold", "plex-sans-regular", "plex-sans-semibold"];

/** Writes the site and answers how many pages there are. */
export async function writeSite({ render, tables, template, outDir, base }: WriteSiteOptions): Promise<number> {
  const site = process.env["SITE_URL"] ?? "http://localhost:4173";
  const library = await render.fullLibrary(tables);
  const pages = render.allPages(tables.statements.map((statement) => statement.id));
  const assets = readdirSync(`${outDir}/assets`);
  const fonts = FIRST_FONTS.flatMap((name) => assets.filter((file) => file.startsWith(name)))
    .filter((file) => file.endsWith(".woff2"))
    .map((file) => `${base}assets/${file}`);
  const write = (path: string, content: string): void => {
    const file = `${outDir}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const documentOf = async (page: Render.Page, listed: boolean): Promise<string> => {
    const { html, head } = await render.renderPage(page, library);
    return fillTemplate(template, {
      locale: page.locale,
      direction: directionOf(page.locale),
      ...head,
      canonical: site + render.pagePath(page),
      query: render.pageQuery(page),
      headScript: render.HEAD_SCRIPT,
      page: html,
      fonts,
      listed,
    });
  };
  for (const page of pages) {
    const below = render.pagePath(page).slice(base.length);
    write(`${below}index.html`, await documentOf(page, true));
  }
  write("404.html", await documentOf({ kind: "missing", locale: "en", path: "404.html" }, false));
  write("_headers", headersFile(base, scriptHash(render.HEAD_SCRIPT)));
  write("sitemap.xml", sitemapFile(pages.map((page) => site + render.pagePath(page))));
  write("robots.txt", robotsFile(`${site}${base}sitemap.xml`));
  return pages.length;
}
