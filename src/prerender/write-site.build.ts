/** Writes every page of the contract, and the files that go with them. Node only. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Manifest } from "vite";
import { publicFiles } from "#data/files/public-files.build.ts";
import { dataVersion } from "#data/history/data-version.ts";
import { rowsByName } from "#data/load.build.ts";
import type { TableRows } from "#data/tables.ts";
import { DEFAULT_LOCALE, directionOf, LOCALES, type Direction, type Locale } from "#i18n/locale.ts";
import { siteMessages } from "#i18n/site.messages.ts";
import type { Library } from "#live/library.ts";

import { fillTemplate, inlineHash, type Alternate } from "./document.ts";
import { fontFiles } from "./pictures/fonts.build.ts";
import { laterScripts } from "./page-scripts.build.ts";
import { pictureMaker } from "./pictures/picture-maker.build.ts";
import { contentPolicy, headersFile } from "./headers.ts";
import type * as Render from "./render.tsx";
import { writeFrames } from "./write-frames.build.ts";
import { SITE_URL } from "./site-url.ts";
import { robotsFile, sitemapFile } from "./sitemap.ts";

interface WriteSiteOptions {
  readonly render: typeof Render;
  /** The dataset in each language. */
  readonly datasets: Readonly<Record<Locale, TableRows>>;
  /** The `index.html` that a language's client build wrote. */
  readonly template: (locale: Locale) => string;
  /** Which file of that build holds which module. */
  readonly manifest: (locale: Locale) => Manifest;
  readonly outDir: string;
  /** The project's folder. */
  readonly root: string;
  /** Path the site lives at, with slashes at both ends. */
  readonly base: string;
}

/** Fonts that the first paint needs, by the start of their file's name. */
const FIRST_FONTS: Readonly<Record<Direction, readonly string[]>> = {
  ltr: ["source-serif-regular", "source-serif-semibold", "plex-sans-regular", "plex-sans-semibold"],
  rtl: ["vazirmatn-regular", "vazirmatn-semibold"],
};

/** `charts/trade/promise/` → `oembed/trade/promise.json`. */
function oembedPath(path: string): string {
  return path.replace(/^charts/, "oembed").replace(/\/$/, ".json");
}

/** Writes the site and answers how many pages there are. */
export async function writeSite(options: WriteSiteOptions): Promise<number> {
  const { render, datasets, template, manifest, outDir, root, base } = options;
  const site = SITE_URL;
  const libraries = new Map<Locale, Library>();
  for (const locale of LOCALES) libraries.set(locale, await render.fullLibrary(datasets[locale]));
  const pages = render.allPages(datasets[DEFAULT_LOCALE].statements.map((statement) => statement.id));
  const assets = readdirSync(`${outDir}/assets`);
  const fonts = (direction: Direction): string[] =>
    FIRST_FONTS[direction]
      .flatMap((name) => assets.filter((file) => file.startsWith(name)))
      .filter((file) => file.endsWith(".woff2"))
      .map((file) => `${base}assets/${file}`);
  /** The same page in every language; none while there is only one. */
  const alternates = (page: Render.Page): Alternate[] => {
    const addresses = LOCALES.map((locale) => ({
      language: locale,
      address: site + render.pagePath({ ...page, locale }),
    }));
    const fallback = { language: "x-default", address: site + render.pagePath({ ...page, locale: DEFAULT_LOCALE }) };
    return addresses.length === 1 ? [] : [...addresses, fallback];
  };
  const style = assets.find((file) => file.endsWith(".css"));
  if (style === undefined) throw new Error("the build wrote no style sheet");
  const pictures = pictureMaker(
    readFileSync(`${outDir}/assets/${style}`, "utf8"),
    await fontFiles(`${root}/.build/fonts`),
  );
  const write = (path: string, content: string | Buffer): void => {
    const file = `${outDir}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const libraryOf = (locale: Locale): Library => {
    const library = libraries.get(locale);
    if (library === undefined) throw new Error(`no tables in ${locale}`);
    return library;
  };
  /** Address of a file below the site's. */
  const below = (path: string): string => path.slice(base.length);
  const writePictures = (page: Render.Page, head: Render.RenderedPage["head"]): string => {
    const { locale, path } = page;
    const library = libraryOf(locale);
    const card = render.sitePath(locale, render.cardPath(path));
    write(below(card), pictures.png(render.drawCard(library, page, head), locale));
    if (page.kind === "chart") {
      const picture = render.sitePath(locale, render.picturePath(page.chart, page.view));
      write(below(picture), pictures.svg(render.drawPicture(library, page, site), locale));
      if (page.view !== undefined) {
        const small = render.sitePath(locale, render.smallPicturePath(page.chart, page.view));
        write(below(small), pictures.lightDarkSvg(render.drawSmall(library, page), locale));
      }
    }
    return site + card;
  };
  const documentOf = async (page: Render.Page, listed: boolean): Promise<string> => {
    const { html, head } = await render.renderPage(page, libraryOf(page.locale));
    const picture = listed ? writePictures(page, head) : undefined;
    const direction = directionOf(page.locale);
    return fillTemplate(template(page.locale), {
      locale: page.locale,
      direction,
      title: head.title,
      description: head.description,
      picture,
      structured: listed
        ? render.structuredData({ page, head, origin: site, picture, tables: datasets[page.locale] })
        : [],
      site: siteMessages[page.locale].name,
      canonical: site + render.pagePath(page),
      alternates: listed ? alternates(page) : [],
      missing: page.kind === "missing",
      oembed: page.kind === "chart" ? site + render.pagePath({ ...page, path: oembedPath(page.path) }) : null,
      query: render.pageQuery(page),
      headScript: render.HEAD_SCRIPT,
      policy: contentPolicy(inlineHash(render.HEAD_SCRIPT)),
      page: html,
      fonts: fonts(direction),
      scripts: laterScripts(manifest(page.locale), page, template(page.locale)).map((file) => base + file),
      listed,
    });
  };
  for (const page of pages) {
    write(`${below(render.pagePath(page))}index.html`, await documentOf(page, true));
  }
  write("404.html", await documentOf({ kind: "missing", locale: DEFAULT_LOCALE, path: "404.html" }, false));
  const tables = datasets[DEFAULT_LOCALE];
  const facts = { ...dataVersion(tables.history), homepage: `${site}${base}data/` };
  for (const file of publicFiles(rowsByName(tables), tables.sources, facts)) write(`data/${file.path}`, file.text);
  const frames = await writeFrames({ root, render, libraries, datasets, site, base, write });
  write(
    "_headers",
    headersFile({
      base,
      pages: pages.map((page) => render.pagePath(page)),
      pageScript: inlineHash(render.HEAD_SCRIPT),
      frameScript: inlineHash(frames.boot),
      frameStyles: new Map([...frames.styles].map(([chart, styles]) => [chart, [...styles].map(inlineHash)])),
    }),
  );
  write(
    "sitemap.xml",
    sitemapFile(pages.map((page) => ({ address: site + render.pagePath(page), alternates: alternates(page) }))),
  );
  write("robots.txt", robotsFile(`${site}${base}sitemap.xml`));
  return pages.length;
}
