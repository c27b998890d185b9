/**
 * Pictures of pages and chart states, for reviewing by eye: named pictures at the widths, themes and languages that
 * count, and contact sheets of them, in `.looks/`. Needs a built site.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";
import { CHART_IDS } from "#charts/chart.ts";
import { LOCALES, LOCALE_SETTINGS } from "#i18n/locale.ts";
import { findChromium } from "./find-chromium.ts";
import { siteServer } from "./site-server.ts";

const FOLDER = ".looks";
const PORT = 4399;

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly theme: "light" | "dark";
  /** The whole page, or (default) the first screen. */
  readonly whole?: boolean;
}

const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1024: 768, 1440: 900, 1920: 1080 };

/** Addresses of all chart pages and named views in the site map, below a language. */
function chartPaths(): string[] {
  const sitemap = readFileSync("dist/sitemap.xml", "utf8");
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url]) => new URL(String(url)).pathname)
    .filter((path) => path.startsWith("/charts/") && path !== "/charts/");
}

function shots(): Shot[] {
  const prefixes = LOCALES.map((locale) => LOCALE_SETTINGS[locale].pathPrefix);
  return prefixes.flatMap((prefix) => {
    const at = (path: string): string => (prefix === "" ? path : `/${prefix}${path}`);
    const named = (name: string): string => (prefix === "" ? name : `${prefix}-${name}`);
    const pages: Shot[] = [320, 390, 768, 1024, 1440, 1920].flatMap((width) =>
      (["light", "dark"] as const).map((theme) => ({
        name: named(`report-${width}-${theme}`),
        path: at("/"),
        width,
        theme,
      })),
    );
    const stages: Shot[] = CHART_IDS.map((id) => ({
      name: named(`stage-${id}`),
      path: at(`/?${id}.tab=chart&stage=${id}`),
      width: 1440,
      theme: "light",
    }));
    const charts: Shot[] = chartPaths().flatMap((path) => {
      const name = named(path.replaceAll("/", "-").replaceAll(/^-|-$/g, ""));
      return [
        { name: `${name}-390`, path: at(path), width: 390, theme: "light" },
        { name: `${name}-1024-dark`, path: at(path), width: 1024, theme: "dark" },
        { name: `${name}-1440`, path: at(path), width: 1440, theme: "light" },
      ] as const;
    });
    const rest: Shot[] = ["charts", "check", "check/gas-share-45-percent", "timeline", "data", "about"].flatMap(
      (path) =>
        [390, 1440].map((width) => ({
          name: named(`${path.replaceAll("/", "-")}-${width}`),
          path: at(`/${path}/`),
          width,
          theme: "light" as const,
        })),
    );
    const whole: Shot[] = [390, 1440].map((width) => ({
      name: named(`report-whole-${width}`),
      path: at("/"),
      width,
      theme: "light",
      whole: true,
    }));
    return [...pages, ...stages, ...charts, ...rest, ...whole];
  });
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: HEIGHTS[shot.width] ?? 900 },
    colorScheme: shot.theme,
    reducedMotion: "reduce",
  });
  await page.goto(`http://localhost:${PORT}${shot.path}`);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png`, fullPage: shot.whole ?? false });
  await page.close();
}

/** Sheets of at most this many pictures. */
const PER_SHEET = 12;

async function sheet(browser: Browser, list: readonly Shot[], index: number): Promise<void> {
  const cells = list
    .map((shot) => {
      const picture = readFileSync(`${FOLDER}/${shot.name}.png`).toString("base64");
      return `<figure><img src="data:image/png;base64,${picture}"><figcaption>${shot.name}</figcaption></figure>`;
    })
    .join("");
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await page.setContent(
    `<style>body{margin:12px;font:13px sans-serif;display:grid;grid-template-columns:repeat(4,1fr);gap:12px}
    figure{margin:0}img{width:100%;max-height:420px;object-fit:contain;object-position:top left;background:#ddd}</style>${cells}`,
  );
  await page.screenshot({ path: `${FOLDER}/sheet-${String(index + 1).padStart(2, "0")}.png`, fullPage: true });
  await page.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = siteServer("dist").listen(PORT);
const browser = await chromium.launch({ executablePath: findChromium().path, args: ["--no-sandbox", "--disable-gpu"] });
const all = shots();
for (const [index, shot] of all.entries()) {
  process.stdout.write(`\r${index + 1} of ${all.length}  ${shot.name.padEnd(50)}`);
  await take(browser, shot);
}
const plain = all.filter((shot) => shot.whole !== true);
for (let at = 0; at < plain.length; at += PER_SHEET) {
  await sheet(browser, plain.slice(at, at + PER_SHEET), at / PER_SHEET);
}
writeFileSync(
  `${FOLDER}/list.txt`,
  all.map((shot) => `${shot.name} ${shot.path} ${shot.width} ${shot.theme}`).join("\n"),
);
await browser.close();
server.close();
process.stdout.write(`\n${all.length} pictures in ${FOLDER}/\n`);
