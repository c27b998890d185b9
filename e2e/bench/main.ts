/**
 * `npm run bench`: what pages and frames cost a reader with a slow phone, beside the same pages without script and the
 * same bars drawn by common chart libraries. Needs a built site. Prints tables, writes `.bench/results.json` and
 * `.bench/report.html`. `BENCH_RUNS` sets the loads per page (default 5).
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { brotliCompressSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { decodeElectricity } from "#charts/electricity/electricity.data.ts";
import { describeElectricity } from "#charts/electricity/electricity.describe.ts";
import { electricityLayout } from "#charts/electricity/electricity.layout.ts";
import { electricityModel } from "#charts/electricity/electricity.model.ts";
import { electricityParams } from "#charts/electricity/electricity.params.ts";
import { decodeTrade } from "#charts/trade/trade.data.ts";
import { describeTrade } from "#charts/trade/trade.describe.ts";
import { tradeLayout } from "#charts/trade/trade.layout.ts";
import { tradeModel } from "#charts/trade/trade.model.ts";
import { tradeParams } from "#charts/trade/trade.params.ts";
import { loadDataset } from "#data/load.build.ts";
import { LOCALES, LOCALE_SETTINGS } from "#i18n/locale.ts";
import { findChromium } from "#tools/find-chromium.ts";
import { siteServer } from "#tools/site-server.ts";
import { baseState } from "#url/codec.ts";
import { CONTENDERS_PATH, writeContenders } from "./contenders.ts";
import { floorName } from "./goals.ts";
import { growthOf } from "./growth.ts";
import { measure, type Measurement } from "./measure.ts";
import { mediansOf, type Medians } from "./medians.ts";
import { markdownReport, pageReport, type BenchReport } from "./report.ts";
import { drawingAlone, FLOORS_PATH, SUBJECTS, withoutScript, type Subject } from "./subjects.ts";

const FOLDER = ".bench";
const SITE = `${FOLDER}/site`;
const PORT = 4411;
const ORIGIN = `http://localhost:${PORT}/`;
const RUNS = Number(process.env["BENCH_RUNS"] ?? 5);
const HOST_FRAMES = [1, 5, 20];
const HOSTS_PATH = "hosts";

/** Writes a page of the measured site that the built one does not have. */
function writePage(path: string, html: string): void {
  mkdirSync(`${SITE}/${path}`, { recursive: true });
  writeFileSync(`${SITE}/${path}index.html`, html);
}

function writeFloor({ name, path, floor }: Subject): void {
  if (floor === undefined) return;
  const html = readFileSync(`${SITE}/${path}index.html`, "utf8");
  writePage(floorPath(name), floor === "without script" ? withoutScript(html) : drawingAlone(html));
}

/** Puts a Brotli file beside every text, as hosts do who compress once and well. */
function compressAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && /\.(html|js|css|json|svg)$/.test(entry.name)) {
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  }
}

function floorPath(name: string): string {
  return `${FLOORS_PATH}/${name.replaceAll(/[^a-z]+/g, "-")}/`;
}

function hostPage(frames: number): string {
  const frame = '<iframe src="/embed/trade/" width="640" height="620" loading="eager" title="Trade"></iframe>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body><div style="height:3000px">Text</div>${frame.repeat(frames)}</body></html>`;
}

/** What a host page with so many frames far below the window transfers before anybody scrolls, over the wire. */
async function hostCost(browser: Browser, frames: number): Promise<BenchReport["hosts"][number]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  let scripts = 0;
  // Frames of the page's own origin are told of in the same session.
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on("Network.responseReceived", ({ type }) => {
    if (type === "Script") scripts += 1;
  });
  await session.send("Network.enable");
  await page.goto(`${ORIGIN}${HOSTS_PATH}/${frames}/`, { waitUntil: "networkidle" });
  await page.waitForTimeout(1000);
  await page.close();
  return { frames, bytes, scripts };
}

rmSync(FOLDER, { recursive: true, force: true });
const others = LOCALES.map((locale) => LOCALE_SETTINGS[locale].pathPrefix).filter((prefix) => prefix !== "");
cpSync("dist", SITE, {
  recursive: true,
  filter: (source) => !others.some((prefix) => source === `dist/${prefix}`),
});
const tables = loadDataset();
await writeContenders(SITE, tables);
SUBJECTS.forEach(writeFloor);
for (const frames of HOST_FRAMES) writePage(`${HOSTS_PATH}/${frames}/`, hostPage(frames));
// Chart libraries write styles into their pages; the content policy of ours would stop them.
const open = "  Content-Security-Policy: default-src * 'unsafe-inline' 'unsafe-eval' data: blob:\n";
const headers = [CONTENDERS_PATH, HOSTS_PATH].map((path) => `\n/${path}/*\n${open}`).join("");
writeFileSync(`${SITE}/_headers`, readFileSync(`${SITE}/_headers`, "utf8") + headers);

compressAll(SITE);
const server = siteServer(SITE);
await new Promise<void>((resolve) => {
  server.listen(PORT, resolve);
});
const browser = await chromium.launch({
  executablePath: findChromium().path,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

async function repeated(path: string, use: Subject["use"]): Promise<Medians> {
  const loads: Measurement[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await measure(browser, ORIGIN + path, use));
  return mediansOf(loads);
}

const results = new Map<string, Medians>();
for (const subject of SUBJECTS) {
  process.stdout.write(`${subject.name} …\n`);
  results.set(subject.name, await repeated(subject.path, subject.use));
  if (subject.floor !== undefined) results.set(floorName(subject.name), await repeated(floorPath(subject.name), []));
}
const hosts: BenchReport["hosts"][number][] = [];
for (const frames of HOST_FRAMES) hosts.push(await hostCost(browser, frames));
await browser.close();
server.close();

const growth = [
  ...growthOf(
    {
      name: "trade, exports",
      table: "exports",
      state: baseState(tradeParams),
      chart: { decode: decodeTrade, model: tradeModel, describe: describeTrade, layout: tradeLayout },
    },
    tables,
  ),
  ...growthOf(
    {
      name: "electricity, estimates",
      table: "share-estimates",
      state: baseState(electricityParams, { mode: "estimates" }),
      chart: {
        decode: decodeElectricity,
        model: electricityModel,
        describe: describeElectricity,
        layout: electricityLayout,
      },
    },
    tables,
  ),
];
const report: BenchReport = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}, Chromium ${browser.version()}`,
  runs: RUNS,
  results,
  growth,
  hosts,
};
writeFileSync(
  `${FOLDER}/results.json`,
  `${JSON.stringify({ ...report, results: Object.fromEntries(results) }, null, 2)}\n`,
);
writeFileSync(`${FOLDER}/report.html`, pageReport(report));
process.stdout.write(`\n${markdownReport(report)}\n`);
